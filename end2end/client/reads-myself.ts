// A program as somebody would write it who has never seen more than the description. It prints what it was answered.
import { getMember, getMyself, listMembers } from './generated';
import { client } from './generated/client.gen';

async function main(): Promise<void> {
  const { API_URL, API_TOKEN } = process.env;
  if (!API_URL || !API_TOKEN) throw new Error('API_URL and API_TOKEN are needed');
  client.setConfig({ baseUrl: API_URL, auth: API_TOKEN });

  const { data: me, error } = await getMyself();
  if (!me) throw new Error(`${error?.code}: ${error?.detail}`);
  const emails: string[] = [];
  for (let cursor: string | undefined, more = true; more; ) {
    const { data: page } = await listMembers({ query: { limit: 2, ...(cursor ? { cursor } : {}) } });
    emails.push(...(page?.members ?? []).map((member) => member.email));
    cursor = page?.next ?? undefined;
    more = cursor !== undefined;
  }
  // The kinds of problems are types: a code that there is not would not compile.
  const { error: missing } = await getMember({ path: { id: '00000000-0000-4000-8000-000000000000' } });
  const notFound: 'not_found' | undefined = missing?.code === 'not_found' ? missing.code : undefined;
  console.log(JSON.stringify({ email: me.email, scopes: me.credentials.scopes, role: me.organization?.role, emails, notFound }));
}

void main();
