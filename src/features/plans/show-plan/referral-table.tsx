import type { Bilingual, Language } from '../../../core/shared/bilingual.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Block } from '../../../ui/head.tsx'
import { Table } from '../../../ui/table.tsx'
import { addPath, inLanguage } from '../paths.ts'
import { codeText } from '../shared/words.ts'
import { messages } from './messages.ts'
import type { PlanModel } from './model.ts'
import type { Counts } from './referrals.ts'
import { RowLink } from './row-link.tsx'
import { StatusTag } from './status-tag.tsx'

export const ReferralBlock = ({ model }: { model: PlanModel }) => {
  const { language, plan, names, may, referrals } = model
  const says = messages[language]
  const day = (on: PlainDate | null) => (on === null ? '–' : write[language].day(on))
  const heads = [says.referral, says.sent, says.registered, says.status, says.countsFor]
  return (
    <Block
      title={says.referrals}
      aside={may.profile && <a href={inLanguage(language, addPath(plan.number, 'referrals'))}>{says.addReferral}</a>}
    >
      {referrals.length === 0 ? (
        <p>{says.noReferrals}</p>
      ) : (
        <Table
          caption={says.referralsCaption}
          columns={heads.map((head) => ({ key: head, head }))}
          rows={referrals.map((line) => ({
            key: String(line.number),
            head: (
              <RowLink model={model} part="referrals" number={line.number} may={may.profile}>
                {codeText(language, 'referred-out', line.category)}
              </RowLink>
            ),
            sub: line.protocolId === null ? undefined : names.protocols.get(line.protocolId),
            cells: [
              day(line.sentOn),
              day(line.startedOn),
              <StatusTag key="status" language={language} status={line.status} />,
              countsText(language, line.counts),
            ],
          }))}
          stack
        />
      )}
    </Block>
  )
}

const countsText = (language: Language, counts: Counts): string => {
  const says = messages[language]
  const named = (titles: readonly Bilingual[]) => write[language].list(titles.map((title) => title[language]))
  switch (counts.kind) {
    case 'now':
      return named(counts.titles)
    case 'once-registered':
      return says.onceRegistered(named(counts.titles))
    case 'cancelled':
      return says.countsCancelled
    case 'after-close':
      return says.countsAfterClose
    case 'never':
      return says.countsNever
  }
}
