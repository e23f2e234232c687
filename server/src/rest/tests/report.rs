use super::{ADMIN, MARIA, Org};
use crate::http::tests::houses;
use axum::http::StatusCode;
use serde_json::json;
use uuid::Uuid;

#[tokio::test]
async fn the_report_has_a_line_for_each_member_however_many_there_are() {
    for house in houses().await {
        let org = Org::of(&house).await;
        let (_, _) = org.owner(MARIA).await;
        let script = org.member("script@example.org").await;
        Org::numbered(&house, 2, "other@example.org").await;
        org.requires().await;
        let body = json!({ "reason": "=1+1, a script", "until": "2026-12-01" });
        org.client.put(&format!("/members/{script}/exclusion"), &body).await;
        let mut tx = house.database().write().await.unwrap();
        for n in 0..1_100_u128 {
            let new = store::account::NewAccount {
                id: Uuid::from_u128(1_000 + n),
                email: format!("person{n}@example.org"),
                email_key: format!("person{n}@example.org"),
                name: "=HYPERLINK(\"x\")".to_owned(),
                password_hash: String::new(),
                email_verified_at: Some(1),
                organization_id: Some(org.id),
                role: "member".to_owned(),
                created_at: 5,
                language: "en".to_owned(),
            };
            store::account::insert(&mut tx, &new).await.unwrap();
        }
        tx.commit().await.unwrap();
        let answer = org.client.get("/reports/two-step-verification.csv").await;
        assert_eq!(answer.status, StatusCode::OK, "on {}", house.engine);
        assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8; header=present");
        assert_eq!(
            answer.header("content-disposition"),
            "attachment; filename=\"localhost-two-step-verification-2026-11-18.csv\""
        );
        let lines: Vec<_> = answer.body.split("\r\n").collect();
        assert_eq!(
            lines[0],
            "name,address,role,state,strongest method,on since,last log-in,due by,left out until,left out because"
        );
        assert_eq!((lines.len(), *lines.last().unwrap()), (1_100 + 3 + 2, ""), "one each, and the first and the last");
        let of = |address: &str| {
            let all: Vec<_> = lines.iter().filter(|line| line.contains(address)).copied().collect();
            assert_eq!(all.len(), 1, "{address}");
            all[0]
        };
        assert_eq!(
            of(MARIA),
            "Person maria@example.org,maria@example.org,member,on,authenticator_app,2026-11-18T11:06:40Z,2026-11-18T11:06:40Z,,,"
        );
        assert_eq!(
            of(ADMIN),
            "Person ana@example.org,ana@example.org,admin,due,,,,2026-11-25T11:06:40Z,,",
            "the date and one delay"
        );
        assert!(
            of("script@").contains(",member,left_out,,,,,2026-12-01T23:59:59Z,\"'=1+1, a script\""),
            "{}",
            of("script@")
        );
        assert!(of("person7@").starts_with("\"'=HYPERLINK(\"\"x\"\")\",person7@example.org,"), "no formula");
        assert!(!answer.body.contains("other@example.org"), "S-073");
    }
}
