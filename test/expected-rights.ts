import type { Role } from '../src/platform/db/role.ts'

/** Whoever owns the tables is left out: the migrator may do all, and nothing runs as it but migrations. */
export type Duty = Exclude<Role, 'migrator'>

/** `select`, `insert`, `update`, `delete`, by their first letters. Truncating, referring and triggers are for nobody. */
type Rights = Readonly<Partial<Record<Duty, string>>>

/**
 * Who may do what with which tables, said a second time and independently of db/roles.sql (decisions on roles: docs/adr,
 * the door). A table that stands nowhere here fails the test: decide who needs it.
 */
export const tableRights: readonly { readonly tables: string; readonly rights: Rights }[] = [
  // What people record. The policies narrow reader and writer down to their sites.
  {
    tables: `client consent registration eligibility follow_up
      employer protocol staff access_grant allocation target installation`,
    rights: { reader: 's', writer: 'siu', importer: 'siud', worker: 's' },
  },
  // What measures go by: whoever changed it, the judge sees all of it.
  {
    tables: 'plan client_summary plan_item referral employment placement payment closure monthly_entry',
    rights: { reader: 's', writer: 'siu', importer: 'siud', worker: 's', judge: 's' },
  },
  { tables: 'next_step', rights: { reader: 's', writer: 's', importer: 'siud', worker: 'siud', judge: 'siud' } },
  // How something came to be what it is stays as it was written.
  { tables: 'closure_correction monthly_correction', rights: { reader: 's', writer: 'si', worker: 's' } },
  // A SIN is sealed, and read by a function of its own; a registration check looks into what nobody reads.
  { tables: 'client_sin', rights: { writer: 'iu' } },
  { tables: 'person_key site_person_key', rights: { importer: 'siud' } },
  { tables: 'registration_check', rights: { worker: 'sd' } },
  // The network without people: the engine names its columns by it.
  {
    tables: 'region catchment organisation site',
    rights: { reader: 's', writer: 'siu', importer: 'siud', worker: 's', engine: 's' },
  },
  // Kept by the database itself.
  { tables: 'client_site', rights: { reader: 's', writer: 's', importer: 'siud', worker: 's' } },
  { tables: 'access_rule', rights: { reader: 's', writer: 's', worker: 's' } },
  // Verdicts name nobody.
  {
    tables: 'verdict',
    rights: { reader: 's', writer: 's', importer: 'siud', worker: 'siud', judge: 'siu', engine: 's' },
  },
  { tables: 'verdict_change', rights: { reader: 's', importer: 'siud', worker: 'siud', judge: 'i', engine: 's' } },
  {
    tables: 'judged_edition',
    rights: { reader: 's', writer: 's', importer: 'siud', worker: 'si', judge: 'si', engine: 's' },
  },
  { tables: 'edition_setting', rights: { reader: 's', writer: 'siu', importer: 's', worker: 'su', judge: 's' } },
  { tables: 'setting_work', rights: { reader: 's', writer: 'siu', worker: 'su' } },
  // An order to the worker; the importer says which batch it became.
  { tables: 'exchange', rights: { reader: 's', writer: 'siu', worker: 'su' } },
  // An order to the worker and its answer: whoever gave it takes it away.
  { tables: 'writing', rights: { writer: 'sid', worker: 'sud' } },
  { tables: 'setting_effect', rights: { reader: 's', writer: 's', worker: 'sid' } },
  // Imports.
  { tables: 'import_batch', rights: { reader: 's', importer: 'siud', worker: 's' } },
  { tables: 'import_before', rights: { importer: 'siud', worker: 's' } },
  // The trail is written by write_trail() and by nothing else.
  { tables: 'trail', rights: { reader: 's', writer: 's', importer: 's', worker: 's' } },
  { tables: 'trail_payload', rights: { importer: 's', worker: 's' } },
  { tables: 'trail_client', rights: { reader: 's', worker: 's' } },
  { tables: 'trail_seal', rights: { reader: 's', worker: 'si' } },
  // Who looks after the walls.
  { tables: 'glass', rights: { reader: 's', writer: 'si', worker: 's' } },
  { tables: 'alert', rights: { reader: 's', writer: 'siu', worker: 'si', doorkeeper: 'i' } },
  // The door.
  { tables: 'account session invitation', rights: { doorkeeper: 'siu' } },
  { tables: 'recovery_code sign_in_failure', rights: { doorkeeper: 'siud' } },
  { tables: 'request_token', rights: { worker: 'd', doorkeeper: 'd' } },
  { tables: 'form_used', rights: { writer: 'si', worker: 'sd' } },
  { tables: 'schema_migration', rights: {} },
]

/** Single columns, where the table as a whole is closed to the role. No line names a password, a secret or a digest to read. */
export const columnRights: Readonly<Record<string, readonly string[]>> = {
  'reader account select': [
    ...[
      'id',
      'staff_id',
      'sign_in_name',
      'state',
      'password_set_at',
      'code_set_at',
      'other_issuer',
      'created_at',
      'ended_at',
    ],
  ],
  'reader invitation select': ['id', 'account_id', 'invited_by', 'created_at', 'expires_at', 'used_at'],
  'reader session select': ['id', 'account_id', 'started_at', 'seen_at', 'ended_at', 'ended_because', 'proved_at'],
  'reader client_sin select': ['client_id', 'last_digits', 'expires_on', 'recorded_at'],
  'writer client_sin select': ['client_id', 'blind', 'last_digits', 'expires_on', 'recorded_at'],
  'importer exchange select': ['id', 'import_id'],
  'importer exchange update': ['import_id'],
  'judge client select': ['id', 'birth_date', 'gender', 'language'],
  'writer account select': ['id', 'staff_id', 'sign_in_name', 'state', 'created_at', 'ended_at'],
  'writer account insert': ['staff_id', 'sign_in_name'],
  'writer account update': ['sign_in_name', 'state', 'ended_at'],
  'writer invitation select': ['id', 'account_id', 'expires_at', 'used_at'],
  'writer invitation insert': ['account_id', 'digest', 'invited_by', 'expires_at'],
  'writer invitation update': ['expires_at'],
  'writer session select': ['id', 'account_id', 'ended_at'],
  'writer session update': ['ended_at', 'ended_because'],
  'writer glass update': ['noticed_at', 'noticed_by'],
  'worker request_token select': ['digest', 'made_at'],
  'doorkeeper request_token select': ['digest'],
}

/** Who may run which function of ours. Triggers, and what only functions ask, are run by nobody. */
export const functionRights: readonly { readonly functions: string; readonly roles: readonly Duty[] }[] = [
  { functions: 'service_day', roles: ['writer', 'reader', 'worker', 'doorkeeper'] },
  {
    functions:
      'viewer_staff viewer_sites viewer_is_whole viewer_clients viewer_organisations viewer_has viewer_imports_of',
    roles: ['writer', 'reader'],
  },
  { functions: 'find_own_clients my_recent_clients name_sound', roles: ['reader'] },
  { functions: 'find_possible_persons keep_matches was_matched next_base sealed_sin', roles: ['writer'] },
  { functions: 'matched_client live_plans_at_provider', roles: ['writer', 'reader'] },
  { functions: 'name_words employer_key', roles: ['writer', 'reader', 'importer'] },
  { functions: 'caseload_of', roles: ['writer', 'reader'] },
  { functions: 'move_caseload', roles: ['writer'] },
  { functions: 'holdings plans_by_year recent_exit imports_past_pages', roles: ['reader'] },
  { functions: 'open_request invitation_of', roles: ['doorkeeper'] },
  { functions: 'write_trail', roles: ['writer', 'importer', 'worker', 'doorkeeper'] },
  { functions: 'blank_payload', roles: ['worker'] },
  { functions: 'viewer_may_open may_get_plan', roles: ['writer'] },
  { functions: 'client_to_open audited_client audited_numbers', roles: ['reader'] },
  { functions: 'asked_outside', roles: ['doorkeeper'] },
  { functions: 'viewer_of reach_of', roles: [] },
  // The worker does what somebody asked with the rights of that person.
  { functions: 'open_request_as', roles: ['worker'] },
  { functions: 'referred_elsewhere', roles: ['importer'] },
  {
    functions:
      'link_client_site hand_over_next_step keep_person_keys keep_site_person_keys search_keys check_keys glass_names_its_sites refuse_to_change_the_trail refuse_all_but_blanking',
    roles: [],
  },
]
