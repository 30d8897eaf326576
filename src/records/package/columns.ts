import { resources } from '../../core/package/resources.ts'
import { belongsToPlan, databaseColumn } from './staging.ts'

/** What becomes of a column of the database when records are handed over. */
export type ColumnStanding =
  | {
      readonly table: string
      readonly column: string
      readonly standing: 'exported'
      readonly file: string
      readonly field: string
    }
  | {
      readonly table: string
      readonly column: string
      readonly standing: 'derived' | 'left-out'
      readonly because: string
    }

/**
 * Every column of every table. A test compares this with the database: a new column must be exported, or say here why
 * it is not.
 */
export const columnStandings = (): readonly ColumnStanding[] => [
  ...resources.flatMap((resource): ColumnStanding[] => [
    ...resource.fields.map((field): ColumnStanding => {
      const [table, column] = [resource.table, databaseColumn(field)]
      return { table, column, standing: 'exported', file: `${resource.name}.csv`, field: field.name }
    }),
    ...(belongsToPlan(resource) ? [derived(resource.table, 'site_id', 'the site of the plan')] : []),
    leftOut(resource.table, 'id', 'our own number; a row is known elsewhere by its key'),
    leftOut(resource.table, 'import_id', 'which import brought the row here'),
    leftOut(resource.table, 'revision', 'how often the row was changed here'),
  ]),
  leftOut('closure', 'closed_by', 'who closed it here; it is in the trail'),
  leftOut('closure', 'closed_at', 'when it was closed here; it is in the trail'),
  leftOut('payment', 'origin', 'whether the payment was made here; what is handed over was made elsewhere'),
  ...others.flatMap(([table, standing, because, columns]) =>
    columns.split(' ').map((column): ColumnStanding => ({ table, column, standing, because })),
  ),
]

const derived = (table: string, column: string, because: string): ColumnStanding => ({
  table,
  column,
  standing: 'derived',
  because,
})

const leftOut = (table: string, column: string, because: string): ColumnStanding => ({
  table,
  column,
  standing: 'left-out',
  because,
})

const others: readonly (readonly [string, 'derived' | 'left-out', string, string])[] = [
  [
    'account',
    'left-out',
    'how somebody proves who they are; it is set anew elsewhere',
    'id staff_id sign_in_name state password_hash password_set_at code_secret code_last_step code_set_at other_issuer other_subject created_at ended_at',
  ],
  ['recovery_code', 'left-out', 'how somebody proves who they are', 'account_id digest used_at'],
  [
    'invitation',
    'left-out',
    'how somebody proves who they are',
    'id account_id digest invited_by created_at expires_at used_at',
  ],
  [
    'session',
    'left-out',
    'who is signed in here',
    'id account_id digest started_at seen_at ends_at proved_at ended_at ended_because address',
  ],
  ['sign_in_failure', 'left-out', 'failed tries to sign in here', 'kind key failures last_failed_at alerted_at lately'],
  ['request_token', 'left-out', 'who asks, for the length of one request', 'digest session_id staff_id made_at reach'],
  ['form_used', 'left-out', 'which forms were sent', 'once account_id used_at'],
  [
    'glass',
    'left-out',
    'files opened here for a stated reason; it is in the trail',
    'id staff_id client_id reason broken_at until noticed_at noticed_by site_ids',
  ],
  [
    'alert',
    'left-out',
    'what was unusual here',
    'id kind staff_id site_ids raised_at about settled_at settled_by settled_note',
  ],
  ['client_site', 'derived', 'the sites of the plans and registrations of a client', 'client_id site_id'],
  [
    'client_sin',
    'left-out',
    'a SIN leaves only by a door of its own',
    'client_id sealed blind last_digits expires_on recorded_at',
  ],
  ['person_key', 'derived', 'from names and birth dates, to find a person', 'key client_id'],
  ['site_person_key', 'derived', 'from names and birth dates, to find a person', 'site_id key client_id'],
  [
    'next_step',
    'derived',
    'what is due next on an open plan, from its records',
    'plan_id site_id client_id counsellor_id programme started_on accepted_on last_activity_on step about due_on',
  ],
  ['registration_check', 'left-out', 'what was found within the hour', 'id staff_id at purpose candidates matched'],
  [
    'closure_correction',
    'left-out',
    'how closure details came to be what they are; it is in the trail',
    'id plan_id site_id corrected_at staff_id reason before after',
  ],
  [
    'monthly_correction',
    'left-out',
    'how a monthly entry came to be what it is; it is in the trail',
    'id entry_id site_id corrected_at staff_id reason before',
  ],
  ['access_rule', 'derived', 'what a role may do, from src/core/access/table.ts', 'role data_class may limited'],
  ['installation', 'left-out', 'about this installation, not about its records', 'only_one name kind today created_at'],
  [
    'import_batch',
    'left-out',
    'what was brought in here, and by whom',
    'id started_at actor state package_name package_digest settled_at counts',
  ],
  [
    'import_before',
    'left-out',
    'rows as they were before an import, to take it back',
    'import_id table_name row_id revision before',
  ],
  [
    'verdict',
    'derived',
    'judged from the records',
    'subject_kind subject_id site_id anchor edition_id bits sums known_from known_to dated',
  ],
  ['verdict_change', 'derived', 'which verdicts to read again', 'xid subject_kind subject_id'],
  [
    'judged_edition',
    'derived',
    'the editions verdicts were made under',
    'id programme edition fingerprint layout first_used_at',
  ],
  [
    'edition_setting',
    'left-out',
    'a decision of this installation, not a record',
    'id programme edition key value valid_from author approver reason created_at approved_at withdrawn_at withdrawn_by',
  ],
  [
    'setting_work',
    'left-out',
    'what the worker was asked to do here',
    'id setting_id kind state done total asked_at ended_at',
  ],
  [
    'exchange',
    'left-out',
    'what people handed in and took out here',
    'id kind staff_id organisation_id asked_at resources purpose sites sites_chosen folder wish wished_by wished_at accept_rejects state step ended_at import_id report refusals',
  ],
  [
    'writing',
    'left-out',
    'files under way to those who asked for them',
    'id staff_id asked_at until wanted state written',
  ],
  [
    'setting_effect',
    'derived',
    'what an override would change',
    'setting_id fiscal_year site_id report code before after',
  ],
  [
    'trail',
    'left-out',
    'the trail of this installation stays with it',
    'id at actor place kind subject_table subject_id payload_digest xid actor_id site_ids client_ids',
  ],
  ['trail_payload', 'left-out', 'the trail of this installation stays with it', 'trail_id salt payload'],
  ['trail_client', 'left-out', 'the trail of this installation stays with it', 'client_id trail_id'],
  [
    'trail_seal',
    'left-out',
    'the trail of this installation stays with it',
    'position trail_id entry_digest seal sealed_at',
  ],
  ['schema_migration', 'left-out', 'how the tables came to be', 'name digest applied_at'],
]
