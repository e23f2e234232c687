use crate::{parts::Frame, routes, site::site};
use leptos::prelude::*;

/// What two-step verification is and how to turn it on.
#[component]
pub fn TwoStep() -> impl IntoView {
    let (service, texts) = (site().service, site().texts);
    let intro = format!(
        "Two-step verification protects your {service} account by requiring your password, and then an additional login step. The \
         additional step keeps your account secure, even if your password is compromised."
    );
    view! {
        <Frame title="About two-step verification" wide=true>
            <div class="prose">
                <p>{intro}</p>
                <h2>"Turn it on"</h2>
                <ol>
                    <li>"Log in, open " <a href=routes::SECURITY>"Security"</a> " and select Manage two-step verification."</li>
                    <li>"Enter your account password and select Set up."</li>
                    <li>"Select a verification method, and follow the steps below for it."</li>
                    <li>"Copy, print or download your emergency recovery key and keep it in a secure place."</li>
                </ol>
                <p>"You stay logged in on the device that you use. Your other devices are logged out: there you enter your password and complete the second step."</p>
                <h2>"Use a security key"</h2>
                <ol>
                    <li>"Select Enable security key."</li>
                    <li>"Enter a name for the key."</li>
                    <li>"Select Register key."</li>
                    <li>"Follow the instructions on your screen to finish setting up."</li>
                </ol>
                <h2>"Use an authenticator app"</h2>
                <ol>
                    <li>"Select Enable authenticator app."</li>
                    <li>"Scan the code with the app, and enter the 6 digits that it shows."</li>
                </ol>
                {texts.then(text_messages)}
                <h2>"Log in with a security key"</h2>
                <ol>
                    <li>"Enter your email address and password, and select Log in."</li>
                    <li>"Select Log in with security key."</li>
                    <li>"Use any of your registered security keys."</li>
                </ol>
                <h2>"Log in with an authenticator app"</h2>
                <ol>
                    <li>"Enter your email address and password."</li>
                    <li>"Open the authenticator app and read the new code. It changes every 30 seconds."</li>
                    <li>"Enter the code. Spaces are fine."</li>
                </ol>
                <h2>"Manage your security keys"</h2>
                <p>"You can add multiple security keys, delete keys and rename keys. Open Manage two-step verification and select Unlock settings if they are locked. Then:"</p>
                <ul>
                    <li>"To add a new key, select the Register new key button."</li>
                    <li>"To delete a key, select the Delete button for the corresponding key."</li>
                    <li>"To rename a key, select the name of the key and then type a new name."</li>
                </ul>
                <h2>"Disable a verification method"</h2>
                <p>"If you no longer need a two-step verification method, you can turn it off, as long as you\u{2019}ve already enabled at least one other method."</p>
                <ol>
                    <li>"Log in, open " <a href=routes::SECURITY>"Security"</a> " and select Manage two-step verification."</li>
                    <li>"If required, enter your password in the account password field and select the Unlock settings button."</li>
                    <li>"Navigate to the verification method you wish to disable."</li>
                    <li>"Select More actions (\u{2022}\u{2022}\u{2022}) for that verification method, then select Disable."</li>
                </ol>
                <p>"For a new phone, select Replace there instead: your current app keeps working until the new one is connected."</p>
                <h2>"Disable two-step verification"</h2>
                <p>"If you disable two-step verification, your account no longer has the protection of a second login step."</p>
                <ol>
                    <li>"Log in, open " <a href=routes::SECURITY>"Security"</a> " and select Manage two-step verification."</li>
                    <li>"If required, enter your password in the account password field and select the Unlock settings button."</li>
                    <li>"Under Settings, select Disable two-step verification."</li>
                    <li>"From the confirmation dialog that appears, select Disable to stop using two-step verification."</li>
                </ol>
                <p>"After you disable two-step verification, you no longer have to log in with your security key, SMS code, or authentication app. You can re-enable two-step verification at any time."</p>
                <p>"Be aware that if your organization requires you to have two-step verification enabled, and you disable it on your account, you won\u{2019}t be able to log in to enable it again."</p>
                <h2 id="secure-address">"When security keys need a secure address"</h2>
                <p>"Browsers ask security keys only on pages that came over https, or on this very computer (localhost). If you see that a page came over http, open it with https:// in front. If that does not work, tell your admin: they put a certificate on the server, or a proxy with one before it, and set public-url to the https address."</p>
                <Recover/>
            </div>
        </Frame>
    }
}

/// Back into an account without its usual step.
#[component]
fn Recover() -> impl IntoView {
    view! {
        <h2 id="recover">"Recover your account"</h2>
        <p>"If you do not have your security key or your phone, or cannot open your authenticator app, you can log in with the emergency recovery key that you saved before. You then get a new recovery key, because each one works only once."</p>
        <h3>"Use your emergency recovery key instead of a verification code"</h3>
        <ol>
            <li>"Enter your email address and password as you do normally."</li>
            <li>"When the screen asks for a verification code or a security key, select Use recovery key."</li>
            <li>"Enter your recovery key. Small and capital letters are the same; spaces and dashes do not matter."</li>
            <li>"You get a new recovery key, because you can use a recovery key only once."</li>
            <li>"Copy, print or download your new key, and keep it in a secure place."</li>
        </ol>
        <p>"If you have lost your recovery key as well, see " <a href=routes::help_lost_recovery_key()>"You cannot find your recovery key"</a> "."</p>
        <h3>"Create a new emergency recovery key"</h3>
        <p>"If you have lost your recovery key, or are concerned that someone else has it, you can create a new one, as long as you are still logged in."</p>
        <ol>
            <li>"Open " <a href=routes::SECURITY>"Security"</a> " and select Manage two-step verification."</li>
            <li>"If they are locked, select Unlock settings and enter your account password."</li>
            <li>"Select Create new emergency recovery key."</li>
            <li>"Follow the instructions on your screen to create a new key."</li>
        </ol>
        <p>"Copy, print or download the new key, and treat it as securely as any other password. It replaces the old one as soon as you have saved it; until then the old one works."</p>
    }
}

/// The document's third method, where this installation sends texts.
fn text_messages() -> AnyView {
    view! {
        <h2>"Use text (SMS) messages"</h2>
        <p>"This method is only available if you\u{2019}re setting up your first two-step verification method. Other methods offer better security, so use this method only if no other option is available."</p>
        <ol>
            <li>"Select Limited security option, then Get started with SMS."</li>
            <li>"Enter your phone number and select Send SMS with code. We\u{2019}ll send you a text message with a code."</li>
            <li>"Enter the code and select Connect phone."</li>
            <li>"Follow the instructions on your screen to finish setting up."</li>
        </ol>
        <h2>"Log in with text messages"</h2>
        <ol>
            <li>"Enter your email address and password."</li>
            <li>"Check your phone for a text message with the new code."</li>
            <li>"Enter the code. It works for 10 minutes."</li>
        </ol>
    }
    .into_any()
}
