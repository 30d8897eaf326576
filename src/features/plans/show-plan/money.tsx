import type { Room } from '../../../core/plans/caps.ts'
import type { PaymentRecord } from '../../../core/plans/plan-file.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Block } from '../../../ui/head.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Row } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { addPath, inLanguage } from '../paths.ts'
import { codeText } from '../shared/words.ts'
import { messages } from './messages.ts'
import type { PlanModel } from './model.ts'
import { RowLink } from './row-link.tsx'

/** What was paid, and what is paid and left under each limit that was touched. */
export const MoneyBlock = ({ model }: { model: PlanModel }) => {
  const { language, plan, may, rooms } = model
  const says = messages[language]
  const add = may.money && <a href={inLanguage(language, addPath(plan.number, 'payments'))}>{says.addPayment}</a>
  if (plan.payments.length === 0)
    return (
      <Block title={says.moneyTitle} aside={add}>
        <p>{says.noPayments}</p>
      </Block>
    )
  return (
    <>
      <Block title={says.moneyTitle} aside={add}>
        <Table
          caption={says.limitsCaption}
          columns={[
            { head: says.limit },
            { head: says.paid, number: true },
            { head: says.atMost, number: true },
            { head: says.left, number: true },
          ]}
          rows={rooms.filter(({ spent }) => spent > 0).map((room) => limitRow(language, room))}
          stack
        />
      </Block>
      <Block title={says.payments}>
        <Table
          caption={says.paymentsCaption}
          columns={[{ head: says.payment }, { head: says.paidOn }, { head: says.amount, number: true }]}
          rows={plan.payments.map((payment) => paymentRow(model, payment))}
          stack
        />
      </Block>
    </>
  )
}

const limitRow = (language: Language, { cap, spent, left, near }: Room): Row => {
  const says = messages[language]
  const { money } = write[language]
  const isOver = spent > cap.cents
  return {
    key: cap.code,
    head: cap.title[language],
    sub: isOver ? <Tag state="warn">{says.over}</Tag> : near ? <Tag state="warn">{says.near}</Tag> : undefined,
    cells: [money(spent), money(cap.cents), money(left)],
  }
}

const paymentRow = (model: PlanModel, { number, kind, paidOn, cents, origin }: PaymentRecord): Row => {
  const { language, may } = model
  const says = messages[language]
  return {
    key: String(number),
    head: (
      <RowLink model={model} part="payments" number={number} may={may.money}>
        {codeText(language, 'payment-kind', kind)}
      </RowLink>
    ),
    sub: origin === 'here' ? undefined : says.elsewhere,
    cells: [write[language].day(paidOn), write[language].money(cents)],
  }
}
