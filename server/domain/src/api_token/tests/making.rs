use super::{ANA, JOAO, MARIA, draft};
use crate::{
    Timestamp, TokenDraft,
    api_token::MAX_TOKENS,
    testing::{World, day, refusal},
};
use model::{Field, FieldProblem, Problem, Refusal, Scope};
use store::api_token;

#[tokio::test]
async fn a_token_is_made_listed_and_told_of_and_only_its_hash_is_kept() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.mails().await;
        let token = world.make_token(&owner.token, &draft(" Backup of the wiki ")).await.unwrap();
        let [row] = &*world.token_rows(owner.id).await else { panic!() };
        assert_eq!((row.name.as_str(), row.scopes.as_str()), ("Backup of the wiki", "account:read"));
        assert_eq!((row.id, &row.secret_hash), (token.id(), &token.hash()), "S-076 on {}", world.engine());
        assert_eq!(row.expires_at, world.now().plus(365 * Timestamp::DAY).0, "S-076: a year");
        let [listed] = &*world.tokens(&owner.token).await else { panic!() };
        assert_eq!((listed.name.as_str(), &listed.scopes), ("Backup of the wiki", &vec![Scope::AccountRead]));
        assert_eq!((&*day(&listed.created), &*day(&listed.ends)), ("24 November 2026", "24 November 2027"));
        assert_eq!((listed.ended, &listed.last_used, listed.idle), (false, &None, false));
        assert_eq!(world.events(owner.id, "api_token_created").await, 1);
        let [mail] = &*world.mails().await else { panic!("one mail") };
        assert_eq!(mail.subject, "A new API token for your Nightlatch account");
        for part in [
            "\u{201c}Backup of the wiki\u{201d} was made",
            "It may: read your account\nIt ends: 24 November 2027, 12:00 UTC\n",
            "When: 24 November 2026, 12:00 UTC\nAddress: 192.0.2.1\n",
            "revoke it at http://localhost:3000/manage-profile/security/api-tokens and change your password",
        ] {
            assert!(mail.body.contains(part), "{part:?} is not in:\n{}", mail.body);
        }
        let secret = token.expose().rsplit('_').next().unwrap();
        let said = store::activity::of_account(&mut world.read().await, owner.id, 100).await.unwrap();
        let said: String = said.into_iter().map(|row| row.detail).collect();
        assert!(said.contains("Backup of the wiki") && said.contains("account:read"));
        assert!(!mail.body.contains(&secret[..8]) && !said.contains(&secret[..8]), "S-124: never the secret");
    }
}

#[tokio::test]
async fn everything_that_is_wrong_is_said_at_once_and_nothing_is_made() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.make_token(&owner.token, &draft("Backup")).await.unwrap();
        world.mails().await;
        let refused = async |draft: TokenDraft| match refusal(world.make_token(&owner.token, &draft).await) {
            Refusal::Fields { fields } => fields.into_iter().map(|it| (it.field, it.problem)).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        };
        let all = TokenDraft { name: " ".to_owned(), scopes: Vec::new(), until: "soon".to_owned() };
        let expected =
            [(Field::TokenName, Problem::Missing), (Field::Scopes, Problem::Missing), (Field::Until, Problem::NotADay)];
        assert_eq!(refused(all).await, expected, "on {}", world.engine());
        assert_eq!(refused(draft(&"x".repeat(51))).await, [(Field::TokenName, Problem::TooLong { max: 50 })]);
        assert_eq!(refused(draft("a\u{202e}b")).await, [(Field::TokenName, Problem::Characters)]);
        for same in ["Backup", "backup", " BACK UP ", "\u{ff22}ackup", "Back\u{200b}up"] {
            assert_eq!(refused(draft(same)).await, [(Field::TokenName, Problem::Taken)], "{same}");
        }
        for scope in [Scope::OrganizationRead, Scope::OrganizationAdmin] {
            let more = TokenDraft { scopes: vec![Scope::AccountRead, scope], ..draft("More") };
            assert_eq!(refused(more).await, [(Field::Scopes, Problem::Characters)], "no admin: {scope:?}");
        }
        for (until, problem) in [
            ("2027-11-25", Problem::DayTooFar { max: 365 }),
            ("2026-11-23", Problem::DayOver),
            ("2027-02-30", Problem::NotADay),
        ] {
            let late = TokenDraft { until: until.to_owned(), ..draft("Late") };
            assert_eq!(refused(late).await, [(Field::Until, problem)], "{until}");
        }
        assert_eq!(world.token_rows(owner.id).await.len(), 1);
        assert_eq!((world.mails().await.len(), world.events(owner.id, "api_token_created").await), (0, 1));
    }
}

#[tokio::test]
async fn a_day_is_its_last_moment_and_never_later_than_a_year_from_now() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        for (n, (until, ends)) in [
            ("2026-11-24", "2026-11-24T23:59:59Z"),
            (" 2027-02-01 ", "2027-02-01T23:59:59Z"),
            ("2027-11-24", "2027-11-24T12:00:30Z"),
            ("", "2027-11-24T12:00:30Z"),
        ]
        .into_iter()
        .enumerate()
        {
            let draft = TokenDraft { until: until.to_owned(), ..draft(&format!("Token {n}")) };
            let token = world.make_token(&owner.token, &draft).await.unwrap();
            let row = api_token::by_id(&mut world.read().await, token.id()).await.unwrap().unwrap();
            assert_eq!(Timestamp(row.expires_at).moment().iso, ends, "{until} on {}", world.engine());
        }
    }
}

#[tokio::test]
async fn an_admin_can_allow_more_and_scopes_stand_in_the_order_of_the_page_once() {
    for world in World::all().await {
        let (_, admin) = world.organization_of(ANA).await;
        let scopes = vec![Scope::OrganizationAdmin, Scope::AccountRead, Scope::AccountRead];
        world.make_token(&admin.token, &TokenDraft { scopes, ..draft("Sync") }).await.unwrap();
        assert_eq!(world.token_rows(admin.id).await[0].scopes, "account:read organization:admin");
        let view = world.portal.api_tokens(&world.context(), &world.signed_in(&admin.token).await).await.unwrap();
        assert_eq!((view.scopes.len(), view.max, view.limit), (3, 20, None), "on {}", world.engine());
        assert_eq!(view.days, ("2026-11-24".to_owned(), "2027-11-24".to_owned()));
        let mail = world.mails().await.pop().unwrap();
        assert!(mail.body.contains("It may: read your account, manage your organization\n"), "{}", mail.body);
        let owner = world.owner(MARIA).await;
        let view = world.portal.api_tokens(&world.context(), &world.signed_in(&owner.token).await).await.unwrap();
        assert_eq!(view.scopes, [Scope::AccountRead]);
    }
}

#[tokio::test]
async fn twenty_that_work_are_the_most_and_those_that_ended_take_neither_room_nor_names() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let today = TokenDraft { until: "2026-11-24".to_owned(), ..draft("Short") };
        world.make_token(&owner.token, &today).await.unwrap();
        for n in 1..MAX_TOKENS {
            world.make_token(&owner.token, &draft(&format!("Token {n}"))).await.unwrap();
        }
        let full = refusal(world.make_token(&owner.token, &draft("One more")).await);
        assert_eq!(full, Refusal::TooManyTokens { max: 20 }, "on {}", world.engine());
        let session = world.later(&owner, 12 * Timestamp::HOUR).await;
        assert!(world.tokens(&session).await.iter().any(|token| token.name == "Short" && token.ended));
        world.make_token(&session, &draft("short")).await.unwrap();
        assert_eq!(refusal(world.make_token(&session, &draft("22nd")).await), full);
    }
}

#[tokio::test]
async fn somebody_who_is_no_admin_any_more_gives_no_scope_of_one() {
    for world in World::all().await {
        let (organization, admin) = world.organization_of(ANA).await;
        let signed_in = world.signed_in(&admin.token).await;
        let unlocked = signed_in.unlocked(world.now()).unwrap();
        world.join(admin.id, organization, "member").await;
        let draft = TokenDraft { scopes: vec![Scope::OrganizationAdmin], ..draft("Sync") };
        let refused = refusal(world.portal.create_api_token(&world.context(), unlocked, &draft).await);
        let fields = vec![FieldProblem { field: Field::Scopes, problem: Problem::Characters }];
        assert_eq!(refused, Refusal::Fields { fields }, "S-072 on {}", world.engine());
    }
}

#[tokio::test]
async fn a_session_that_ended_makes_and_revokes_nothing() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let token = world.make_token(&owner.token, &draft("Backup")).await.unwrap();
        let signed_in = world.signed_in(&owner.token).await;
        let unlocked = signed_in.unlocked(world.now()).unwrap();
        world.end_session(&owner.token).await;
        let (portal, context) = (&world.portal, world.context());
        let made = portal.create_api_token(&context, unlocked, &draft("Late")).await;
        assert_eq!(refusal(made), Refusal::LogInFirst, "S-072 on {}", world.engine());
        let revoked = portal.revoke_api_token(&context, unlocked, &token.id().to_string()).await;
        assert_eq!(refusal(revoked), Refusal::LogInFirst);
        assert_eq!(world.token_rows(owner.id).await.len(), 1);
    }
}

#[tokio::test]
async fn nobody_is_offered_anothers() {
    for world in World::all().await {
        let (owner, other) = (world.owner(MARIA).await, world.owner(JOAO).await);
        let token = world.make_token(&owner.token, &draft("Backup")).await.unwrap();
        assert!(world.tokens(&other.token).await.is_empty(), "S-070 on {}", world.engine());
        let id = token.id().to_string();
        for odd in [&*id, "", "x", "00000000-0000-4000-8000-000000000000"] {
            assert_eq!(refusal(world.revoke(&other.token, odd).await), Refusal::NotFound, "S-070: {odd}");
        }
        world.make_token(&other.token, &draft("Backup")).await.unwrap();
        assert_eq!(world.tokens(&owner.token).await.len(), 1);
    }
}
