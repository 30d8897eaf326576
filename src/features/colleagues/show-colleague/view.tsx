import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { ButtonLink, Buttons } from '../../../ui/button.tsx'
import { Callout, Empty, Notice } from '../../../ui/callout.tsx'
import { FactGrid } from '../../../ui/facts.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import {
  COLLEAGUES,
  endAccountPath,
  giveRolePath,
  inLanguage,
  moveCaseloadPath,
  renewInvitationPath,
} from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { StandingTag } from '../shared/standing-tag.tsx'
import { messages } from './messages.ts'
import type { ColleagueModel } from './model.ts'
import { Roles } from './roles.tsx'

type Part = { readonly language: Language; readonly model: ColleagueModel }

export const ColleagueView = ({ frame, model }: { frame: Frame; model: ColleagueModel }) => {
  const { language } = frame
  const says = messages[language]
  const { colleague, name } = model
  return (
    <Page
      frame={frame}
      title={name}
      crumbs={[{ name: shared[language].colleagues, href: inLanguage(language, COLLEAGUES) }]}
    >
      {model.done && <Notice kind={model.done === 'already' ? 'info' : 'good'} title={says[model.done]} />}
      <Head title={name} person sub={`${colleague.organisation} · ${colleague.code}`} />
      {model.isSelf && (
        <Callout title={says.own}>
          <p>{says.ownSays}</p>
        </Callout>
      )}
      <Account language={language} model={model} />
      <Roles language={language} model={model} />
      <OpenPlans language={language} model={model} />
      {model.mayChange && <Ways language={language} model={model} />}
    </Page>
  )
}

const Account = ({ language, model }: Part) => {
  const says = messages[language]
  const { colleague, times, standing } = model
  const writes = write[language]
  const spoken = { en: says.english, fr: says.french }[colleague.language ?? ''] ?? says.unknown
  const linkUntil = times.linkUntil === null ? null : new Date(times.linkUntil)
  return (
    <Block title={says.account}>
      <FactGrid
        facts={[
          { name: says.state, value: <StandingTag language={language} standing={standing} /> },
          { name: says.signInName, value: <span translate="no">{colleague.signInName ?? says.none}</span> },
          {
            name: says.lastIn,
            value: times.lastSignedIn === null ? says.never : writes.instant(new Date(times.lastSignedIn)),
          },
          ...(linkUntil === null || standing === 'ended'
            ? []
            : [{ name: says.invitation, value: model.linkWorks ? says.worksUntil(linkUntil) : says.over(linkUntil) }]),
          { name: says.language, value: spoken },
        ]}
      />
    </Block>
  )
}

const OpenPlans = ({ language, model: { colleague, mayChange } }: Part) => {
  const says = messages[language]
  const writes = write[language]
  return (
    <Block title={says.caseload}>
      {colleague.caseload.length === 0 ? (
        <Empty title={says.noCaseload} />
      ) : (
        <Table
          caption={says.caseloadOf}
          columns={[
            { head: says.site },
            { head: says.plans, number: true },
            ...(mayChange ? [{ head: says.todo }] : []),
          ]}
          stack
          rows={colleague.caseload.map(({ siteId, siteName, plans }) => ({
            key: String(siteId),
            head: siteName,
            cells: [
              writes.number(plans),
              ...(mayChange
                ? [
                    <a key="move" href={inLanguage(language, moveCaseloadPath(colleague.code))}>
                      {says.move}
                      <span className="rd-sr">{` ${says.fromSite(siteName)}`}</span>
                    </a>,
                  ]
                : []),
            ],
          }))}
        />
      )}
    </Block>
  )
}

const Ways = ({ language, model: { colleague } }: Part) => {
  const says = messages[language]
  const { code, account } = colleague
  return (
    <Buttons>
      <ButtonLink kind="primary" href={inLanguage(language, giveRolePath(code))}>
        {says.give}
      </ButtonLink>
      <ButtonLink href={inLanguage(language, renewInvitationPath(code))}>
        {account === null ? says.invite : says.renew}
      </ButtonLink>
      {account !== null && (
        <ButtonLink kind="quiet" href={inLanguage(language, endAccountPath(code))}>
          {says.endAccount}
        </ButtonLink>
      )}
    </Buttons>
  )
}
