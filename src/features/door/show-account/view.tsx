import { write } from '../../../platform/i18n/write.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/button.tsx'
import { Details, Notice } from '../../../ui/callout.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { ACCOUNT, doorUrl, END_OTHERS, NEW_CODES } from '../paths.ts'
import { DoorPage } from '../shared/door-page.tsx'
import { messages as shared } from '../shared/messages.ts'
import { RecoveryCodes } from '../shared/recovery-codes.tsx'
import { messages } from './messages.ts'
import { roleName } from './model.ts'
import type { AccountModel } from './model.ts'
import { PasswordForm } from './password-form.tsx'

export const AccountView = ({ frame, model }: { frame: Frame; model: AccountModel }) => {
  const { viewer, account, errors = {} } = model
  const says = messages[frame.language]
  return (
    <Page frame={frame} title={says.title} wrong={Object.keys(errors).length > 0}>
      <ErrorSummary language={frame.language} errors={errors} />
      <Said frame={frame} model={model} />
      <Head title={viewer.name} person sub={says.signInName(account.signInName)} />
      <div className="rd-grid rd-grid--2">
        <div>
          <Roles frame={frame} model={model} />
          <Sessions frame={frame} model={model} />
        </div>
        <div>
          <Security frame={frame} model={model} />
          {account.hasPassword && <PasswordForm language={frame.language} model={model} />}
          <Block title={says.language}>
            <p>{says.languageSays}</p>
          </Block>
        </div>
      </div>
    </Page>
  )
}

/** Shown once, in answer to the button that makes them. */
export const NewCodesView = ({ frame, codes }: { frame: Frame; codes: readonly string[] }) => {
  const says = messages[frame.language]
  return (
    <DoorPage frame={frame} title={says.codesTitle}>
      <p>{says.codesSays}</p>
      <RecoveryCodes label={says.codesTitle} codes={codes} />
      <ButtonLink kind="primary" href={doorUrl(frame.language, ACCOUNT)}>
        {says.back}
      </ButtonLink>
    </DoorPage>
  )
}

type Part = { readonly frame: Frame; readonly model: AccountModel }

const Said = ({ frame: { language }, model: { done, waitSeconds } }: Part) => {
  const says = messages[language]
  if (waitSeconds !== undefined) return <Notice kind="warn" title={shared[language].wait(waitSeconds)} />
  if (!done) return null
  return (
    <Notice kind="good" title={says.done}>
      <p>{done.kind === 'password' ? says.passwordChanged(done.others) : says.othersEnded(done.others)}</p>
    </Notice>
  )
}

const Roles = ({ frame: { language }, model: { viewer } }: Part) => {
  const says = messages[language]
  const writes = write[language]
  if (viewer.grants.length === 0)
    return (
      <Block title={says.roles}>
        <p>{says.noRoles}</p>
      </Block>
    )
  return (
    <Block title={says.roles}>
      <Table
        caption={says.rolesCaption}
        columns={[{ head: says.role }, { head: says.where }, { head: says.from }, { head: says.to }]}
        stack
        rows={viewer.grants.map(({ id, role, reach, from, to }) => ({
          key: String(id),
          head: roleName(role)[language],
          cells: [
            reach.kind === 'province' ? says.province : reach.name,
            writes.day(from),
            to === null ? says.open : writes.day(to),
          ],
        }))}
      />
    </Block>
  )
}

const Sessions = ({ frame: { language }, model: { account, session, token, once } }: Part) => {
  const says = messages[language]
  const writes = write[language]
  return (
    <Block title={says.sessions}>
      <Table
        caption={says.sessionsCaption}
        columns={[{ head: says.started }, { head: says.seen }, { head: says.address }]}
        stack
        rows={account.sessions.map(({ id, startedAt, seenAt, address }) => ({
          key: String(id),
          head: writes.instant(startedAt),
          ...(id === session && { sub: says.here }),
          cells: [writes.instant(seenAt), address ?? says.unknown],
        }))}
      />
      {account.sessions.some(({ id }) => id !== session) && (
        <Form id="end-others" action={doorUrl(language, END_OTHERS)} token={token} once={once}>
          <Buttons>
            <Button>{says.endOthers}</Button>
          </Buttons>
        </Form>
      )}
    </Block>
  )
}

const Security = ({ frame: { language }, model: { account, token, once } }: Part) => {
  const says = messages[language]
  const { passwordSetAt, codeSetAt, otherIssuer, recoveryCodesLeft } = account
  const when = (instant: Date) => write[language].instant(instant)
  return (
    <Block title={says.security}>
      <Facts
        facts={[
          { name: says.password, value: passwordSetAt === null ? says.noPassword : says.since(when(passwordSetAt)) },
          { name: says.secondStep, value: codeSetAt === null ? says.noCode : says.codeSince(when(codeSetAt)) },
          ...(codeSetAt === null ? [] : [{ name: says.recoveryCodes, value: says.codesLeft(recoveryCodesLeft) }]),
          ...(otherIssuer === null ? [] : [{ name: says.other, value: says.linked(otherIssuer) }]),
        ]}
      />
      {codeSetAt !== null && (
        <Details summary={says.newCodes}>
          <p>{says.newCodesSays}</p>
          <Form id="new-codes" action={doorUrl(language, NEW_CODES)} token={token} once={once}>
            <Button>{says.newCodes}</Button>
          </Form>
        </Details>
      )}
    </Block>
  )
}
