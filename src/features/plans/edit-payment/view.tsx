import type { Room } from '../../../core/plans/caps.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Callout } from '../../../ui/callout.tsx'
import { Block } from '../../../ui/head.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Day, Money, Pick } from '../shared/part-fields.tsx'
import { PartPage } from '../shared/part-page.tsx'
import type { PartModel } from '../shared/part-page.tsx'
import { messages } from './messages.ts'

export type PaymentMore = { readonly rooms: readonly Room[]; readonly fromElsewhere: boolean }

export const PaymentView = ({ frame, model, more }: { frame: Frame; model: PartModel; more: PaymentMore }) => {
  const says = messages[model.language]
  return (
    <PartPage
      frame={frame}
      model={model}
      before={more.fromElsewhere && <Callout>{says.fromElsewhere}</Callout>}
      after={<Rooms language={model.language} rooms={more.rooms} />}
    >
      <Pick of={model} name="kind" />
      <Money of={model} name="amount" />
      <Day of={model} name="paid_on" />
    </PartPage>
  )
}

const Rooms = ({ language, rooms }: { language: Language; rooms: readonly Room[] }) => {
  const says = messages[language]
  const { money } = write[language]
  return (
    <Block title={says.room}>
      <Table
        caption={says.caption}
        columns={[
          { head: says.limitOf },
          { head: says.limit, number: true },
          { head: says.paid, number: true },
          { head: says.left, number: true },
        ]}
        rows={rooms.map(({ cap, spent, left, near }) => ({
          key: cap.code,
          head: cap.title[language],
          ...(near && { sub: <Tag state="warn">{left === 0 ? says.none : says.near}</Tag> }),
          cells: [money(cap.cents), money(spent), money(left)],
        }))}
        stack
      />
    </Block>
  )
}
