import { createElement } from 'react'
import { sitesFor } from '../../../core/access/viewer.ts'
import { untilOf, valueOn } from '../../../core/programme/override.ts'
import type { Setting } from '../../../core/programme/setting.ts'
import { fiscalYearOf, fiscalYearStarting, periodOf, startYearOf } from '../../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { recordProposal } from '../../../records/catalogue/change-override.ts'
import { overridesOf } from '../../../records/catalogue/read-overrides.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { actingOf, field, viewerOf } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { CATALOGUE, overridePath } from '../paths.ts'
import { namesOf } from '../shared/query.ts'
import { editionNamed } from '../shared/words.ts'
import type { NamedEdition } from '../shared/words.ts'
import { errorOf, readProposal } from './form.ts'
import { messages } from './messages.ts'
import { SettingView } from './view.tsx'

/** One setting: its value, where it comes from, who overrode it, and the form to propose another value. */
export const showSetting: Route = {
  path: `${CATALOGUE}/:programme/:edition/:setting`,
  title: { en: messages.en.route, fr: messages.fr.route },
  needs: 'aggregates:read',
  look: 'none',
  show: async (ask) => {
    const asked = settingAsked(ask)
    return asked ? { kind: 'page', page: await pageOf(ask, asked) } : { kind: 'not-found' }
  },
  submit: { needs: 'editions:write', entry: 'setting-changed', run: (ask) => submit(ask) },
}

type Asked = { readonly named: NamedEdition; readonly setting: Setting }

const settingAsked = ({ params }: Ask): Asked | null => {
  const named = editionNamed(params['programme'] ?? '', params['edition'] ?? '')
  const setting = named?.edition.settings.find(({ key }) => key === params['setting'])
  return named && setting ? { named, setting } : null
}

const submit = async (ask: Submission): Promise<Answer> => {
  const asked = settingAsked(ask)
  if (!asked) return { kind: 'not-found' }
  const { language, typed } = ask
  const { value, errors } = readProposal(language, asked.setting, typed)
  if (!value) return { kind: 'again', page: await pageOf(ask, asked, errors) }
  const { programme, edition } = asked.named
  const settled = await recordProposal(actingOf(ask), { programme: programme.id, edition: edition.id }, value)
  if (settled === 'already')
    return { kind: 'conflict', says: { en: messages.en.alreadyMade, fr: messages.fr.alreadyMade } }
  if (settled.ok) return { kind: 'go', to: overridePath(settled.value.id, 'proposed') }
  if (settled.refusal.reason === 'no-such-thing') return { kind: 'not-found' }
  return { kind: 'again', page: await pageOf(ask, asked, errorOf(language, settled.refusal)) }
}

const pageOf = async (ask: Ask, { named, setting }: Asked, errors: FieldErrors = {}) => {
  const { db, typed, today } = ask
  const all = await overridesOf(db, { programme: named.programme.id, id: named.edition.id })
  const overrides = all.filter(({ key }) => key === setting.key)
  return createElement(SettingView, {
    frame: ask.frame,
    model: {
      ...{ named, setting, overrides, errors },
      inForce: valueOn(setting, overrides, periodOf(fiscalYearOf(today)).from),
      names: await namesOf(db, overrides),
      mayPropose: sitesFor(viewerOf(ask), 'editions:write') === 'all',
      days: firstDays(named, today),
      typed: { value: field(typed, 'value'), from: field(typed, 'from'), reason: field(typed, 'reason') },
      token: ask.token,
      once: ask.once,
    },
  })
}

/** The first days of the years an edition judges, until the year after next. */
const firstDays = ({ programme, edition }: NamedEdition, today: PlainDate): readonly PlainDate[] => {
  const [first, last] = [startYearOf(fiscalYearOf(edition.from)), startYearOf(fiscalYearOf(today)) + 2]
  const until = untilOf(programme, edition)
  return Array.from(
    { length: Math.max(last - first + 1, 1) },
    (_, back) => periodOf(fiscalYearStarting(last - back)).from,
  ).filter((day) => day >= edition.from && (until === null || day < until))
}
