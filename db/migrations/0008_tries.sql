-- Failed tries as src/platform/auth/slow-down.ts keeps them: also by a browser that an account was let in at before, with
-- those of the last hour, for the alert.

alter table sign_in_failure
  drop constraint sign_in_failure_kind_check,
  drop constraint sign_in_failure_failures_check,
  drop column first_failed_at,
  alter column failures set default 0,
  alter column last_failed_at drop not null,
  add column lately timestamptz[] not null default '{}',
  add constraint sign_in_failure_kind_check check (kind in ('account', 'address', 'browser')),
  add constraint sign_in_failure_failures_check check (failures >= 0);
comment on column sign_in_failure.key is 'Keyed digests: of the name that was tried or of the account whose codes were, of the address, of browser and name. Names that are no account leave none here.';
comment on column sign_in_failure.lately is 'The failures of the last hour, at most twenty.';
