import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { auditUrl, recordHistoryPath } from '../../audit/paths.ts'
import { Callout, Details, Empty } from '../../../ui/callout.tsx'
import { FactGrid } from '../../../ui/facts.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { clientsUrl } from '../paths.ts'
import { messages } from './messages.ts'
import type { Identity, LatelySeen, PlanLine } from './query.ts'

export type ClientModel = {
  readonly language: Language
  readonly now: Date
  readonly number: number
  readonly name: string
  /** Null: not for this role. */
  readonly identity: Identity | null
  readonly plans: readonly PlanLine[]
  readonly plansSeen: boolean
  readonly programmes: ReadonlyMap<string, string>
  readonly looks: readonly LatelySeen[] | null
  readonly glass: { readonly until: string; readonly reason: string } | null
}

export const ClientView = ({ frame, model }: { frame: Frame; model: ClientModel }) => {
  const t = messages[model.language]
  return (
    <Page frame={frame} title={t.file(model.number)} crumbs={[{ name: t.clients, href: clientsUrl(model.language) }]}>
      <Head title={model.name} person sub={`${t.number} ${model.number}`} />
      {model.glass && <Open language={model.language} now={model.now} glass={model.glass} />}
      <Block title={t.who}>
        {model.identity ? <Who model={model} identity={model.identity} /> : <p>{t.nameOnly}</p>}
      </Block>
      {model.plansSeen && (
        <Block title={t.plans}>
          <Plans model={model} />
        </Block>
      )}
      {model.looks && <Looks model={model} looks={model.looks} />}
    </Page>
  )
}

type OpenProps = { language: Language; now: Date; glass: NonNullable<ClientModel['glass']> }

const Open = ({ language, now, glass }: OpenProps) => {
  const t = messages[language]
  const until = new Date(glass.until)
  const minutes = Math.max(0, Math.floor((until.getTime() - now.getTime()) / 60_000))
  return (
    <Callout kind="warn" title={t.glass}>
      <p>
        {t.glassUntil(write[language].instant(until))} {t.glassLeft(Math.floor(minutes / 60), minutes)}
      </p>
      <p>{t.glassReason(glass.reason)}</p>
    </Callout>
  )
}

const Who = ({ model: { language }, identity }: { model: ClientModel; identity: Identity }) => {
  const t = messages[language]
  const writes = write[language]
  const address = [identity.address, identity.city, identity.postal_code && writes.postalCode(identity.postal_code)]
  const said = (value: string | null) => value || <span className="rd-mute">{t.unknown}</span>
  return (
    <FactGrid
      facts={[
        {
          name: t.birthDate,
          value: identity.birth_date ? (
            <Details summary={t.showBirthDate}>{writes.day(identity.birth_date)}</Details>
          ) : (
            said(null)
          ),
        },
        { name: t.address, value: said(address.filter(Boolean).join(', ')) },
        { name: t.phone, value: said(identity.phone && writes.phone(identity.phone)) },
        { name: t.email, value: said(identity.email) },
      ]}
    />
  )
}

const Plans = ({ model: { language, plans, programmes } }: { model: ClientModel }) => {
  const t = messages[language]
  if (plans.length === 0) return <Empty title={t.noPlans} />
  const heads = [t.plan, t.site, t.started, t.state, t.counsellor]
  return (
    <Table
      caption={t.plansCaption}
      columns={heads.map((head) => ({ key: head, head }))}
      rows={plans.map((plan) => ({
        key: String(plan.number),
        head: plan.number,
        sub: programmes.get(plan.programme) ?? plan.programme,
        cells: [
          plan.site,
          write[language].day(plan.startedOn),
          <PlanState key="state" language={language} plan={plan} />,
          plan.counsellor === null ? t.nobody : <Name key="counsellor">{plan.counsellor}</Name>,
        ],
      }))}
      stack
    />
  )
}

const PlanState = ({ language, plan: { endSeen, closedOn } }: { language: Language; plan: PlanLine }) => {
  const t = messages[language]
  if (!endSeen) return <span className="rd-mute">{t.notShown}</span>
  return closedOn === null ? (
    <Tag state="info">{t.isOpen}</Tag>
  ) : (
    <Tag state="plain">{t.closedOn(write[language].day(closedOn))}</Tag>
  )
}

const Looks = ({ model: { language, number }, looks }: { model: ClientModel; looks: readonly LatelySeen[] }) => {
  const t = messages[language]
  return (
    <Block title={t.looks} aside={<a href={auditUrl(language, recordHistoryPath(number))}>{t.allLooks}</a>}>
      {looks.length === 0 ? (
        <p>{t.noLooks}</p>
      ) : (
        <Table
          caption={t.lookCaption}
          columns={[t.lookWho, t.lookWhen].map((head) => ({ key: head, head }))}
          rows={looks.map(({ id, at, name }) => ({
            key: String(id),
            head: <Name>{name}</Name>,
            cells: [write[language].shortInstant(new Date(at))],
          }))}
          dense
        />
      )}
    </Block>
  )
}
