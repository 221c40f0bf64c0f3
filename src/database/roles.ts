import { createHmac } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import PgBoss from 'pg-boss';

const OLDEST_VERSION = 15;
const ROWS = 'SELECT, INSERT, UPDATE, DELETE';
const INSUFFICIENT_PRIVILEGE = '42501';
const WRONG_PASSWORD = '28P01';
const NO_LOGIN = '28000';
/** Two that change one role at the same time: one of them gets one of these. */
const RACED = new Set(['XX000', '42710', '23505', '40001']);
const RACES = 20;
/** pg-boss's own, for what runs by the clock. */
const SCHEDULER_QUEUE = '__pgboss__send-it';

/**
 * The app's connection string when none is given: the same server and database, the role `<owner>_app`,
 * and as its password an HMAC of the owner's. So every start knows it, for every database of the owner.
 */
export function defaultAppUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  if (url.password === '')
    throw new Error(
      'DATABASE_URL has no password to derive the app role from: set DATABASE_APP_URL.',
    );
  const role = `${decodeURIComponent(url.username)}_app`;
  url.password = createHmac('sha256', decodeURIComponent(url.password))
    .update(`fasewijzer app role ${role}`)
    .digest('base64url');
  url.username = encodeURIComponent(role);
  return url.toString();
}

/**
 * The app's role exists, can log in, and may read and write what the owner makes, now and later; it may
 * create in schema `staging` only. Tables on which it was given anything before keep exactly that, so a
 * migration may take rights away.
 */
export async function prepareRoles(ownerUrl: string, appUrl: string): Promise<void> {
  const { username, password } = new URL(appUrl);
  const role = decodeURIComponent(username);
  await withClient(ownerUrl, async (owner) => {
    await checkServer(owner);
    await prepareLogin(owner, role, decodeURIComponent(password), appUrl);
    await grant(owner, escapeIdentifier(role));
  });
}

/** Takes writing to those tables away from every role to which the owner gives rights by default. */
export async function makeReadOnly(ownerUrl: string, tables: string[]): Promise<void> {
  await withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT DISTINCT acl.grantee::regrole::text AS name
       FROM pg_default_acl, aclexplode(defaclacl) acl
       WHERE defaclnamespace = 'public'::regnamespace AND defaclobjtype = 'r'
         AND defaclrole = current_user::regrole AND acl.grantee NOT IN (0, defaclrole)`,
    );
    const from = rows.map(({ name }) => name).join(', ');
    if (from)
      await owner.query(`REVOKE INSERT, UPDATE, DELETE ON ${tables.join(', ')} FROM ${from}`);
  });
}

/** Schema `pgboss` with its queues, made and migrated by the owner: the app's role may not create. */
export async function prepareQueues(ownerUrl: string, queues: readonly string[]): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    max: 1,
    supervise: false,
    schedule: false,
  });
  const faults: Error[] = [];
  boss.on('error', (fault) => faults.push(fault));
  await boss.start();
  try {
    for (const queue of [SCHEDULER_QUEUE, ...queues]) {
      await boss.createQueue(queue);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  if (faults[0]) throw faults[0];
}

/** Throws when the app's role could get past row-level security or change the tables themselves. */
export async function refuseIfTooPowerful(appUrl: string): Promise<void> {
  const [found] = await withClient(appUrl, (app) =>
    app
      .query<{ role: string; powers: string[] }>(
        `WITH may AS (
           SELECT oid, rolname, rolsuper, rolbypassrls, rolcreaterole
           FROM pg_roles WHERE pg_has_role(current_user, oid, 'MEMBER')
         ), tables AS (
           SELECT c.oid, c.relowner, c.oid::regclass::text AS name
           FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname NOT IN ('staging', 'information_schema')
             AND n.nspname NOT LIKE 'pg\\_%'
         )
         SELECT current_user AS role, ARRAY(
           SELECT 'is superuser, through ' || rolname FROM may WHERE rolsuper
           UNION ALL SELECT 'bypasses row-level security, through ' || rolname FROM may WHERE rolbypassrls
           UNION ALL SELECT 'may create roles, through ' || rolname FROM may WHERE rolcreaterole
           UNION ALL SELECT 'owns ' || name FROM tables WHERE relowner IN (SELECT oid FROM may)
           UNION ALL SELECT 'may truncate ' || name FROM tables
             WHERE has_table_privilege(oid, 'TRUNCATE')
           UNION ALL SELECT 'may create in schema public'
             WHERE has_schema_privilege('public', 'CREATE')
         ) AS powers`,
      )
      .then(({ rows }) => rows),
  );
  if (found && found.powers.length > 0)
    throw new Error(
      `The app's role ${found.role} (DATABASE_APP_URL) may do more than the fence between organisations ` +
        `bears: it ${found.powers.slice(0, 5).join('; it ')}.`,
    );
}

async function checkServer(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ version: number; encoding: string }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version,
            current_setting('server_encoding') AS encoding`,
  );
  const { version, encoding } = rows[0]!;
  if (version < OLDEST_VERSION)
    throw new Error(`PostgreSQL ${OLDEST_VERSION} or later is needed, DATABASE_URL is ${version}.`);
  if (encoding !== 'UTF8')
    throw new Error(
      `The database of DATABASE_URL is in ${encoding}. Make it with ` +
        `CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8'.`,
    );
}

async function prepareLogin(
  owner: Client,
  role: string,
  password: string,
  appUrl: string,
): Promise<void> {
  for (let race = 1; ; race++) {
    try {
      if (!(await exists(owner, role))) await createRole(owner, role, password);
      else if (!(await canLogIn(appUrl))) await resetPassword(owner, role, password);
      return;
    } catch (error) {
      if (race === RACES || !RACED.has(codeOf(error))) throw error;
    }
  }
}

async function exists(owner: Client, role: string): Promise<boolean> {
  const found = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  return found.rowCount === 1;
}

async function createRole(owner: Client, role: string, password: string): Promise<void> {
  await refusable(
    `CREATE ROLE ${escapeIdentifier(role)} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE`,
    `Have an administrator make it (${role}, LOGIN, with the password of DATABASE_APP_URL).`,
    (statement) => owner.query(`${statement} PASSWORD ${escapeLiteral(password)}`),
  );
}

async function resetPassword(owner: Client, role: string, password: string): Promise<void> {
  await refusable(
    `ALTER ROLE ${escapeIdentifier(role)} LOGIN`,
    'It exists with another password: set DATABASE_APP_URL to the right one.',
    (statement) => owner.query(`${statement} PASSWORD ${escapeLiteral(password)}`),
  );
}

async function refusable(
  statement: string,
  advice: string,
  run: (statement: string) => Promise<unknown>,
): Promise<void> {
  try {
    await run(statement);
  } catch (error) {
    if (codeOf(error) !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new Error(`The owner (DATABASE_URL) may not: ${statement}. ${advice}`, { cause: error });
  }
}

async function canLogIn(appUrl: string): Promise<boolean> {
  try {
    await withClient(appUrl, async () => undefined);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === INSUFFICIENT_PRIVILEGE) return true;
    if (code === WRONG_PASSWORD || code === NO_LOGIN) return false;
    throw error;
  }
}

async function grant(owner: Client, to: string): Promise<void> {
  const { rows } = await owner.query<{ database: string; owned: boolean }>(
    `SELECT current_database() AS database, pg_has_role(current_user, datdba, 'USAGE') AS owned
     FROM pg_database WHERE datname = current_database()`,
  );
  const { database, owned } = rows[0]!;
  await owner.query('BEGIN');
  await owner.query(`SELECT pg_advisory_xact_lock(hashtext('fasewijzer roles'))`);
  if (owned) await owner.query(`GRANT CONNECT ON DATABASE ${escapeIdentifier(database)} TO ${to}`);
  await owner.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  for (const schema of ['public', 'staging', 'pgboss']) {
    await makeSchema(owner, schema);
    await owner.query(`GRANT USAGE ON SCHEMA ${schema} TO ${to}`);
  }
  await owner.query(`GRANT CREATE ON SCHEMA staging TO ${to}`);
  for (const schema of ['public', 'pgboss']) {
    await owner.query(
      `ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT ${ROWS} ON TABLES TO ${to};
       ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT USAGE ON SEQUENCES TO ${to};
       ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT EXECUTE ON FUNCTIONS TO ${to}`,
    );
    await grantExisting(owner, schema, to);
  }
  await owner.query('COMMIT');
}

async function makeSchema(owner: Client, schema: string): Promise<void> {
  const found = await owner.query('SELECT FROM pg_namespace WHERE nspname = $1', [schema]);
  if (found.rowCount === 0) await owner.query(`CREATE SCHEMA ${schema}`);
}

async function grantExisting(owner: Client, schema: string, to: string): Promise<void> {
  const { rows } = await owner.query<{ name: string; sequence: boolean }>(
    `SELECT c.oid::regclass::text AS name, relkind = 'S' AS sequence
     FROM pg_class c
     WHERE relnamespace = $1::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')
       AND pg_has_role(current_user, relowner, 'USAGE')
       AND NOT EXISTS (SELECT FROM aclexplode(relacl) acl WHERE acl.grantee = $2::regrole)`,
    [schema, to],
  );
  for (const { name, sequence } of rows)
    await owner.query(
      sequence ? `GRANT USAGE ON SEQUENCE ${name} TO ${to}` : `GRANT ${ROWS} ON ${name} TO ${to}`,
    );
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'fasewijzer start' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';
