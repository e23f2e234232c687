//! Inviting a list of people: everybody, or nobody.

use super::{ANA, House, MARIA, house, joined};
use crate::{
    Result, Sent, Timestamp,
    testing::{World, refusal},
};
use model::{Field, LineProblem, Problem, Refusal};
use store::invitation;

impl House {
    async fn invite_many(&self, world: &World, text: &str) -> Result<Sent> {
        let signed_in = self.signed_in(world).await;
        let admin = signed_in.admin().unwrap().unlocked(world.now()).unwrap();
        world.portal.invite_many(&world.context(), admin, text).await
    }
}

async fn open(world: &World, house: &House) -> i64 {
    invitation::count_open(&mut world.read().await, house.id).await.unwrap()
}

#[tokio::test]
async fn a_list_is_invited_as_a_whole_or_not_at_all() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        joined(&world, house.id, MARIA, "member").await;
        house.invite(&world, "just@example.org", "").await.unwrap();
        world.mails().await;
        let text = "email,role\none@example.org,admin\nMaria@example.org,\nnobody,\njust@example.org,\nONE@example.org,member\n";
        let Sent::None(wrong) = house.invite_many(&world, text).await.unwrap() else { panic!("all were invited") };
        let wrong: Vec<_> = wrong.iter().map(|line| (line.line, line.text.as_str(), line.problem)).collect();
        let expected = [
            (3, "Maria@example.org", LineProblem::AlreadyMember),
            (4, "nobody, ", LineProblem::NotAnEmail),
            (5, "just@example.org", LineProblem::JustInvited),
            (6, "ONE@example.org, member", LineProblem::Twice { first: 2 }),
        ];
        assert_eq!(wrong, expected, "on {}", world.engine());
        assert!(world.mails().await.is_empty(), "nothing is half done");
        assert_eq!(open(&world, &house).await, 1);

        world.advance(30 * Timestamp::SECOND);
        let text = "one@example.org;admin\njust@example.org\n";
        assert_eq!(house.invite_many(&world, text).await.unwrap(), Sent::All(2));
        let mut to: Vec<_> = world.mails().await.into_iter().map(|mail| mail.to).collect();
        to.sort();
        assert_eq!(to, ["just@example.org", "one@example.org"]);
        assert_eq!((open(&world, &house).await, world.events(house.admin, "invited").await), (2, 3));
    }
}

#[tokio::test]
async fn a_list_is_neither_empty_nor_endless() {
    for world in World::all().await {
        let house = house(&world, "Example Ltd", ANA).await;
        let list = |people: usize| (0..people).map(|n| format!("p{n}@example.org\n")).collect::<String>();
        let empty = Refusal::field(Field::Lines, Problem::Missing);
        let too_long = Refusal::field(Field::Lines, Problem::TooLong { max: 1_000 });
        for text in ["", " \n ", "email,role\n"] {
            assert_eq!(refusal(house.invite_many(&world, text).await), empty);
        }
        assert_eq!(refusal(house.invite_many(&world, &list(1_001)).await), too_long);
        assert_eq!(refusal(house.invite_many(&world, &" ".repeat(256 * 1024 + 1)).await), too_long);
        assert_eq!(open(&world, &house).await, 0, "on {}", world.engine());

        assert_eq!(house.invite_many(&world, &list(1_000)).await.unwrap(), Sent::All(1_000));
        assert_eq!(world.mails().await.len(), 1_000);
        let more: String = (0..4).map(|n| format!("q{n}@example.org\n")).collect();
        let mut tx = world.write().await;
        for n in 0..3_997_i64 {
            let row = invitation::Invitation {
                id: uuid::Uuid::from_u128(u128::try_from(n).unwrap() + 1),
                organization_id: Some(house.id),
                email: format!("r{n}"),
                email_key: format!("r{n}"),
                role: "member".to_owned(),
                token_hash: n.to_be_bytes().to_vec(),
                invited_by: None,
                created_at: 0,
                expires_at: 0,
                accepted_at: None,
                withdrawn_at: None,
            };
            invitation::insert(&mut tx, &row).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!(refusal(house.invite_many(&world, &more).await), Refusal::TooManyInvitations { max: 5_000 });
        assert_eq!(open(&world, &house).await, 4_997);
    }
}
