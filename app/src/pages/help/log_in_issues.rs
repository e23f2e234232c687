use crate::{parts::Frame, routes, site::site};
use leptos::prelude::*;

/// What to do when logging in fails.
#[component]
pub fn LogInIssues() -> impl IntoView {
    view! {
        <Frame title="Problems logging in" wide=true>
            <div class="prose">
                <h2>"The email and password do not match"</h2>
                <p>"Check both for typing errors. Capital and small letters in a password are different."</p>
                <p>"You do not know it any more? " <a href=routes::FORGOT>"Choose a new password"</a>" with a link that we send you."</p>
                <h2>"You did not get the mail with the link"</h2>
                <p>"Look in the spam folder. " <a href=routes::LOG_IN>"Log in"</a> " with your password: we then send a new link."</p>
                <h2>"The page behind the link does not take your password"</h2>
                <p>"Enter the password that you chose when you signed up. Each link works only with the password of its own sign-up: if you signed up more than once, use the newest mail. If that does not help, sign up again."</p>
                <p>"A mail that you did not ask for? Someone else typed your address. Do nothing: without that person's password the link opens nothing."</p>
                <h2>"The code does not match"</h2>
                <ul>
                    <li>"Check that you are looking at the entry for this service in your app."</li>
                    <li>"Wait for the next code: each one works once, and for a short time."</li>
                    <li>"Check that your phone sets its time automatically."</li>
                </ul>
                {site().texts.then(no_text)}
                <h2>"Your security key is not read"</h2>
                <ul>
                    <li>"Put the key in until its light comes on, or hold it to the top of your phone. Then touch it."</li>
                    <li>"Any key that you have registered here works. A key of another account does not."</li>
                    <li>"Security keys need JavaScript, a secure address (https) and a browser of the last few years."</li>
                    <li>"Use another of your ways: it stands below the button."</li>
                </ul>
                <h2>"You do not have your phone or your security key"</h2>
                <p>"Log in with your password, and select Use recovery key. " <a href=routes::help_recover()>"How to recover your account"</a></p>
                <h2>"Your recovery key is not taken"</h2>
                <ul>
                    <li>"It has 24 letters and numbers. Small and capital letters are the same; spaces and dashes do not matter."</li>
                    <li>"Each key works once. Logging in with one gave you a new one: look for that."</li>
                    <li>"If you made a newer key, only the newest that you saved works."</li>
                </ul>
                <h2 id="lost-recovery-key">"You cannot find your recovery key"</h2>
                <ul>
                    <li>"Look where you keep papers, in your password manager, and for a downloaded file with \u{201c}recovery-key\u{201d} in its name."</li>
                    <li>"Use another way to log in: another security key or another authenticator app of yours works as well."</li>
                    <li>"Are you still logged in somewhere, on another computer or phone? Open Security there, select Manage two-step verification, and then Create new emergency recovery key."</li>
                    <li>"If none of these helps, ask the admin of this service. An admin can help you back in, and will make sure that it is you."</li>
                </ul>
                <h2>"Too many tries"</h2>
                <p>"After several wrong tries we ask you to wait, and say until when. Waiting is all that you need to do."</p>
            </div>
        </Frame>
    }
}

/// Where this installation sends text messages.
fn no_text() -> AnyView {
    view! {
        <h2>"The text message does not come"</h2>
        <ul>
            <li>"It can take a minute, and your phone needs signal."</li>
            <li>"Select Send a new code. Within ten minutes it is the same code, so it does not matter which message comes first."</li>
            <li>"There are a few texts in an hour for each number. When they are used up, the page says from when on there are more."</li>
            <li>"Use another of your ways, or your recovery key: it stands below the form."</li>
        </ul>
    }
    .into_any()
}
