use super::Password;
use crate::{Context, Error, Fault, Result};
use argon2::{
    Algorithm, Argon2, Block, Params, Version,
    password_hash::phc::{Output, ParamsString, PasswordHash, Salt},
};
use model::Refusal;
use std::{
    fmt,
    sync::{Arc, Mutex},
};
use subtle::ConstantTimeEq;
use tokio::sync::Semaphore;

/// Cost of Argon2id (RFC 9106). The defaults are OWASP's: 19 MiB, two passes, one lane.
#[derive(Debug, Clone)]
pub struct HasherSettings {
    pub memory_kib: u32,
    pub iterations: u32,
    pub lanes: u32,
    /// How many hashes run at once; memory use is this times `memory_kib`.
    pub concurrency: usize,
    /// How many may wait for their turn; beyond that a log-in is told to come back.
    pub queue: usize,
}

impl Default for HasherSettings {
    fn default() -> Self {
        let concurrency = std::thread::available_parallelism().map_or(1, usize::from);
        Self { memory_kib: 19_456, iterations: 2, lanes: 1, concurrency, queue: 64 }
    }
}

/// Hashes passwords, a bounded number at once, in memory that is used again.
#[derive(Clone)]
pub struct Hasher(pub(super) Arc<Inner>);

pub(super) struct Inner {
    params: Params,
    concurrency: usize,
    pub(super) running: Arc<Semaphore>,
    pub(super) admitted: Arc<Semaphore>,
    arenas: Mutex<Vec<Vec<Block>>>,
}

/// What an unknown account is checked against: a hash that no password has, at the same cost.
const NO_SALT: [u8; 16] = [0; 16];
const HASH_BYTES: usize = 32;

impl Hasher {
    /// # Errors
    /// [`Fault`] when the numbers are outside what Argon2 allows.
    pub fn new(settings: &HasherSettings) -> std::result::Result<Self, Fault> {
        let params = Params::new(settings.memory_kib, settings.iterations, settings.lanes, Some(HASH_BYTES))
            .map_err(|_| Fault::Other("the password hash settings are outside of what Argon2 allows"))?;
        let running = settings.concurrency.max(1);
        Ok(Self(Arc::new(Inner {
            params,
            concurrency: running,
            running: Arc::new(Semaphore::new(running)),
            admitted: Arc::new(Semaphore::new(running + settings.queue)),
            arenas: Mutex::new(Vec::new()),
        })))
    }

    /// How many hashes run at once.
    #[must_use]
    pub fn concurrency(&self) -> usize {
        self.0.concurrency
    }

    /// A new hash as a PHC string.
    pub(crate) async fn hash(&self, context: &Context, password: &Password) -> Result<String> {
        let salt: [u8; 16] = context.bytes();
        let params = self.0.params.clone();
        let output = self.run(params.clone(), password.clone(), salt.to_vec()).await?;
        phc(&params, &salt, &output).map_err(|_| Error::Fault(Fault::Other("a password hash could not be written")))
    }

    /// Whether the password has this hash. Without a hash the answer is no, after the same work.
    pub(crate) async fn verify(&self, password: &Password, hash: Option<&str>) -> Result<bool> {
        let parsed = hash.and_then(|hash| PasswordHash::new(hash).ok());
        let known = parsed.and_then(|parsed| {
            let params = Params::try_from(&parsed).ok()?;
            Some((params, parsed.salt?.to_vec(), parsed.hash?))
        });
        if let Some((params, salt, expected)) = known {
            let output = self.run(params, password.clone(), salt).await?;
            Ok(output.ct_eq(expected.as_bytes()).into())
        } else {
            let output = self.run(self.0.params.clone(), password.clone(), NO_SALT.to_vec()).await?;
            std::hint::black_box(output);
            Ok(false)
        }
    }

    /// One hash of a fixed password: what a log-in costs at the least. For measurements.
    ///
    /// # Errors
    /// As a log-in: [`Refusal::Busy`] when the queue is full.
    pub async fn measure(&self) -> Result<()> {
        let password = Password::typed("correct horse battery staple", &crate::PasswordRules::default());
        let password = password.map_err(|_| Fault::Other("the password of the measurement"))?;
        self.run(self.0.params.clone(), password, NO_SALT.to_vec()).await.map(drop)
    }

    async fn run(&self, params: Params, password: Password, salt: Vec<u8>) -> Result<Vec<u8>> {
        let admitted = Arc::clone(&self.0.admitted).try_acquire_owned().map_err(|_| Refusal::Busy)?;
        let running = Arc::clone(&self.0.running).acquire_owned().await.map_err(|_| Refusal::Busy)?;
        let worker = Arc::clone(&self.0);
        let work = move || {
            let hash = worker.hash_now(params, &password, &salt);
            // Kept until here: when the asker goes away, the thread goes on all the same.
            drop((running, admitted));
            hash
        };
        tokio::task::spawn_blocking(work).await.map_err(|_| Fault::Other("a password hash was cut off"))?
    }
}

impl Inner {
    fn hash_now(&self, params: Params, password: &Password, salt: &[u8]) -> Result<Vec<u8>> {
        let mut arena = self.arenas.lock().map(|mut arenas| arenas.pop()).unwrap_or_default().unwrap_or_default();
        arena.resize(params.block_count(), Block::default());
        let mut output = vec![0; params.output_len().unwrap_or(HASH_BYTES)];
        let outcome = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
            password.bytes(),
            salt,
            &mut output,
            &mut arena,
        );
        if let Ok(mut arenas) = self.arenas.lock() {
            arenas.push(arena);
        }
        outcome.map_err(|_| Fault::Other("a password could not be hashed"))?;
        Ok(output)
    }
}

fn phc(params: &Params, salt: &[u8], output: &[u8]) -> argon2::password_hash::Result<String> {
    let hash = PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(params)?,
        salt: Some(Salt::new(salt)?),
        hash: Some(Output::new(output)?),
    };
    Ok(hash.to_string())
}

impl fmt::Debug for Hasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hasher").field("params", &self.0.params).finish_non_exhaustive()
    }
}
