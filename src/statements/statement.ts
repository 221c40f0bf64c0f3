export interface Account {
  homePage: string;
  name: string;
}

/** An agent or a group, as xAPI names them. */
export interface Actor {
  objectType?: 'Agent' | 'Group';
  name?: string;
  mbox?: string;
  mbox_sha1sum?: string;
  openid?: string;
  account?: Account;
  member?: Actor[];
}

export interface Activity {
  objectType?: 'Activity';
  id: string;
  definition?: object;
}

export interface Attachment {
  usageType: string;
  contentType: string;
  length: number;
  sha2: string;
  fileUrl?: string;
}

export interface Result {
  score?: { scaled?: number; raw?: number; min?: number; max?: number };
  success?: boolean;
  completion?: boolean;
  response?: string;
  duration?: string;
  extensions?: object;
}

export interface StatementContext {
  registration?: string;
  instructor?: Actor;
  team?: Actor;
  contextActivities?: Record<string, Activity | Activity[]>;
  statement?: { id: string };
  [name: string]: unknown;
}

type StatementRef = { objectType: 'StatementRef'; id: string };
type SubStatement = Omit<Statement, 'id' | 'stored' | 'authority' | 'version'> & {
  objectType: 'SubStatement';
};

/** A statement that `statementFaults` finds nothing wrong with. */
export interface Statement {
  id?: string;
  actor: Actor;
  verb: { id: string; display?: object };
  object: Activity | Actor | StatementRef | SubStatement;
  result?: Result;
  context?: StatementContext;
  timestamp?: string;
  stored?: string;
  authority?: Actor;
  version?: string;
  attachments?: Attachment[];
}

export const isSubStatement = (object: Statement['object']): object is SubStatement =>
  object.objectType === 'SubStatement';

export const isStatementRef = (object: Statement['object']): object is StatementRef =>
  object.objectType === 'StatementRef';

export const isActivity = (object: Statement['object']): object is Activity =>
  (object.objectType ?? 'Activity') === 'Activity';

export const isActor = (object: Statement['object']): object is Actor =>
  object.objectType === 'Agent' || object.objectType === 'Group';
