use super::{Subject, flows::too_many};
use crate::{Context, Portal, Result, Timestamp, clock};
use store::{Tx, failure_counter};

/// What may be done so often in a while, right or wrong.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Budget {
    /// Stable: the rows are kept under it.
    pub name: &'static str,
    pub most: i64,
    /// Milliseconds from the first.
    pub per: i64,
}

impl Budget {
    /// Writes a count as it is: the work of a use case that does nothing.
    pub(crate) async fn touch(&self, tx: &mut Tx, subject: Subject) -> Result<()> {
        Ok(failure_counter::lock(tx, &subject.0, self.name).await.map(drop)?)
    }
}

impl Budget {
    /// Counts one more, if there is room. Whether there was.
    pub(crate) async fn take(&self, tx: &mut Tx, now: Timestamp, subject: Subject) -> Result<bool> {
        let (spent, until) = self.standing(tx, now, subject).await?;
        if spent < self.most {
            failure_counter::raise(tx, &subject.0, self.name, spent.saturating_add(1), until.0, now.0).await?;
        }
        Ok(spent < self.most)
    }

    /// How often already, and until when that counts.
    async fn standing(&self, tx: &mut Tx, now: Timestamp, subject: Subject) -> Result<(i64, Timestamp)> {
        let counter = failure_counter::lock(tx, &subject.0, self.name).await?;
        // The end of the while stands where a count of failures has the end of its pause.
        let goes_on = now.0 < counter.wait_until && !clock::is_ahead(now.plus(self.per), counter.wait_until);
        Ok(if goes_on { (counter.failures, Timestamp(counter.wait_until)) } else { (0, now.plus(self.per)) })
    }
}

impl Portal {
    /// Counts one more in a transaction of its own, and refuses it when there were too many.
    ///
    /// # Errors
    /// [`Refusal::TooManyTries`](model::Refusal::TooManyTries) until the while is over.
    pub(crate) async fn spend(&self, context: &Context, subject: Subject, budget: &Budget) -> Result<()> {
        let now = context.now;
        let mut tx = self.db.write().await?;
        if !budget.take(&mut tx, now, subject).await? {
            let (_, until) = budget.standing(&mut tx, now, subject).await?;
            return Err(too_many(now, until).into());
        }
        tx.commit().await?;
        Ok(())
    }
}
