//! What the set-up page shows, and what rests in the database.

use crate::{
    Rules, SetupSheet,
    authenticator_app::flows::secret_place,
    testing::{World, refusal},
};
use model::Refusal;
use qrcode::{EcLevel, QrCode};
use rqrr::PreparedImage;
use secrecy::ExposeSecret;
use std::{collections::HashMap, fs};
use store::authenticator_app;
use totp_rs::Secret;
use url::Url;

const MARIA: &str = "maria@example.org";

async fn sheet(world: &World, email: &str) -> SetupSheet {
    world.member(email).await;
    let (token, _) = world.setting_up(email).await;
    let signed_in = world.signed_in(&token).await;
    world.portal.app_setup_sheet(&world.context(), &signed_in).await.unwrap().unwrap()
}

#[tokio::test]
async fn the_link_says_who_and_where_whatever_their_names_are() {
    for (service, email, issuer, account) in [
        ("Nightlatch", MARIA, "Nightlatch", MARIA),
        (
            "Acme: Accounts / EU?",
            "o'neil+a/b=c&d#e@example.org",
            "Acme  Accounts / EU?",
            "o'neil+a/b=c&d#e@example.org",
        ),
        ("Лечебница 🗝 & Söhne", "用户@例子.公司", "Лечебница 🗝 & Söhne", "用户@例子.公司"),
        ("100%41 ::", "50%25off@example.org", "100%41   ", "50%25off@example.org"),
    ] {
        for world in World::with(Rules { service: service.to_owned(), ..Rules::default() }).await {
            let sheet = sheet(&world, email).await;
            let link = Url::parse(sheet.link.expose_secret()).unwrap();
            assert_eq!((link.scheme(), link.host_str()), ("otpauth", Some("totp")));
            let query: HashMap<_, _> = link.query_pairs().into_owned().collect();
            assert_eq!(query["issuer"], issuer);
            assert_eq!(query["secret"], sheet.key.expose_secret().replace(' ', ""));
            assert!(!query.contains_key("digits") || query["digits"] == "6");
            // Of a label every reader takes the first colon as the border, raw or encoded.
            let label = link.path().trim_start_matches('/').to_owned();
            assert_eq!(label.matches(':').count() + label.to_lowercase().matches("%3a").count(), 1, "{label}");
            let (before, after) = label.split_once(':').unwrap();
            let decode = |text: &str| {
                let pair = format!("x={}", text.replace('+', "%2B"));
                url::form_urlencoded::parse(pair.as_bytes()).next().unwrap().1.into_owned()
            };
            assert_eq!((decode(before).as_str(), decode(after).as_str()), (issuer, account));
        }
    }
}

/// The path drawn as black on white, `scale` pixels a module.
fn pixels(sheet: &SetupSheet, scale: usize) -> Vec<Vec<u8>> {
    let side = sheet.size * scale;
    let mut image = vec![vec![255; side]; side];
    for run in sheet.path.expose_secret().split_terminator('z') {
        let numbers = run.trim_start_matches('M').split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty());
        let numbers: Vec<usize> = numbers.map(|n| n.parse().unwrap()).collect();
        let [x, y, length, height, back] = numbers[..] else { panic!("a strange run: {run}") };
        assert_eq!((height, back), (1, length), "{run}");
        for line in &mut image[y * scale..(y + 1) * scale] {
            line[x * scale..(x + length) * scale].fill(0);
        }
    }
    image
}

#[tokio::test]
async fn the_qr_code_holds_the_link() {
    for world in World::all().await {
        let sheet = sheet(&world, "a.rather.long.address+with-a-tag@accounts.example.org").await;
        let image = pixels(&sheet, 4);
        let side = image.len();
        let mut prepared = PreparedImage::prepare_from_greyscale(side, side, |x, y| image[y][x]);
        let grids = prepared.detect_grids();
        assert_eq!(grids.len(), 1);
        assert_eq!(grids[0].decode().unwrap().1, sheet.link.expose_secret());
    }
}

#[tokio::test]
async fn the_qr_code_has_a_quiet_zone_of_four_modules() {
    for world in World::all().await {
        let sheet = sheet(&world, MARIA).await;
        let code = QrCode::with_error_correction_level(sheet.link.expose_secret(), EcLevel::M).unwrap();
        assert_eq!(sheet.size, code.width() + 8);
        for (y, line) in pixels(&sheet, 1).iter().enumerate() {
            for (x, pixel) in line.iter().enumerate() {
                let quiet = [x, y].iter().any(|at| *at < 4 || *at >= sheet.size - 4);
                assert!(!quiet || *pixel == 255, "a dark module at {x}, {y}");
            }
        }
    }
}

#[tokio::test]
async fn the_set_up_key_is_base32_in_groups_of_four() {
    for world in World::all().await {
        let sheet = sheet(&world, MARIA).await;
        let groups: Vec<_> = sheet.key.expose_secret().split(' ').collect();
        assert_eq!(groups.len(), 8);
        let base32 = |c: char| matches!(c, 'A'..='Z' | '2'..='7');
        assert!(groups.iter().all(|group| group.len() == 4 && group.chars().all(base32)));
    }
}

/// Whether bytes occur in the database file or its log.
fn is_in_file(world: &World, needle: &[u8]) -> bool {
    let path = world.database.url.strip_prefix("sqlite://").unwrap();
    ["", "-wal"].iter().any(|suffix| {
        let bytes = fs::read(format!("{path}{suffix}")).unwrap_or_default();
        bytes.windows(needle.len()).any(|window| window == needle)
    })
}

#[tokio::test]
async fn no_secret_rests_in_the_database_unsealed() {
    let world = World::all().await.remove(0);
    let (maria, joao) = ("maria@example.org", "joao@example.org");
    let id = world.member(maria).await;
    let (token, secret) = world.setting_up(maria).await;
    let issued = world.connect(&token, &world.code(&secret)).await.unwrap();
    let signed_in = world.signed_in(&issued.token).await;
    let shown = world.portal.shown_recovery_key(&world.context(), &signed_in).await.unwrap().unwrap();
    let key = shown.key.groups().concat();
    // A set-up that is still open as well.
    world.member(joao).await;
    let (_, open) = world.setting_up(joao).await;

    assert!(is_in_file(&world, id.as_bytes()), "the file is the one that was written");
    for secret in [&secret, &open] {
        let base32 = Secret::from(secret.clone()).to_base32();
        let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(!is_in_file(&world, secret), "S-020: raw");
        assert!(!is_in_file(&world, base32.as_bytes()), "S-020: base32");
        assert!(!is_in_file(&world, hex.as_bytes()), "S-020: hexadecimal");
    }
    assert!(!is_in_file(&world, key.as_bytes()), "the recovery key");
    assert!(!is_in_file(&world, shown.key.groups().join("-").as_bytes()), "the recovery key in groups");
    for token in [&token, &issued.token] {
        assert!(!is_in_file(&world, token.expose().as_bytes()), "a session token");
    }
    for mail in world.mails().await {
        assert!(!is_in_file(&world, mail.body.as_bytes()), "a mail's text");
    }
}

#[tokio::test]
async fn a_secret_copied_to_another_account_does_not_open() {
    for world in World::all().await {
        let maria = world.owner("maria@example.org").await;
        let joao = world.owner("joao@example.org").await;
        let app = authenticator_app::of_account(&mut world.read().await, maria.id).await.unwrap().remove(0);
        assert!(world.portal.keys.open(secret_place(maria.id), &app.sealed_secret).is_ok());
        assert!(world.portal.keys.open(secret_place(joao.id), &app.sealed_secret).is_err());

        let mut tx = world.write().await;
        let (id, name_key) = (uuid::Uuid::nil(), "copy".to_owned());
        let copy = authenticator_app::AuthenticatorApp { id, name_key, account_id: joao.id, ..app };
        authenticator_app::insert(&mut tx, &copy).await.unwrap();
        tx.commit().await.unwrap();
        let token = world.log_in(joao.email).await;
        let answer = world.answer(&token, &world.code(&maria.secret)).await;
        assert!(answer.is_err(), "on {}", world.engine());
    }
}

#[tokio::test]
async fn after_the_set_up_the_secret_is_never_shown_again() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let signed_in = world.signed_in(&owner.token).await;
        assert!(world.portal.app_setup_sheet(&world.context(), &signed_in).await.unwrap().is_none(), "S-020");
        let refused = refusal(world.connect(&owner.token, &world.code(&owner.secret)).await);
        assert_eq!(refused, Refusal::SetupExpired);
        let base32 = Secret::from(owner.secret.clone()).to_base32();
        let view = world.portal.security_view(&world.context(), &signed_in).await.unwrap();
        assert!(!format!("{view:?} {signed_in:?}").contains(&base32));
    }
}
