/**
 * Fences a tenant table: only the rows of the transaction's organisation exist, also for the owner;
 * without an organisation every statement fails. Its `organisation_id` fills itself.
 */
export const fence = (table: string): string => `
  ALTER TABLE ${table}
    ALTER COLUMN organisation_id SET DEFAULT current_setting('app.organisation_id')::uuid,
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
  CREATE POLICY organisation ON ${table}
    USING (organisation_id = current_setting('app.organisation_id')::uuid)
    WITH CHECK (organisation_id = current_setting('app.organisation_id')::uuid);`;
