import type { ReactNode } from 'react'
import type { Bilingual, Language } from '../../core/shared/bilingual.ts'
import { plainDate } from '../../core/shared/plain-date.ts'
import { write } from '../../platform/i18n/write.ts'
import type { Write } from '../../platform/i18n/write.ts'
import type { Example } from '../../ui/example.ts'
import { Name } from '../../ui/name.tsx'
import { Table } from '../../ui/table.tsx'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const instant = new Date('2013-01-14T13:42:00Z')
const closures = { from: plainDate('2012-04-01'), to: plainDate('2012-12-31') }
const winter = { from: plainDate('2012-12-20'), to: plainDate('2013-01-09') }

type Line = readonly [Bilingual, (writes: Write) => string]

const numbers: readonly Line[] = [
  [say('A count', 'Un compte'), (w) => w.number(1240)],
  [say('A large count', 'Un grand compte'), (w) => w.number(1_204_067)],
  [say('With a fraction', 'Avec une fraction'), (w) => w.number(6.06)],
  [say('Below zero', 'Sous zéro'), (w) => w.number(-12)],
  [say('A share', 'Une part'), (w) => w.percent(61)],
  [say('A share to one place', 'Une part à une décimale'), (w) => w.percent(61.1, 1)],
  [say('A range of shares', 'Un intervalle'), (w) => w.percentRange(62, 74)],
  [say('A part of a whole', 'Une partie d’un tout'), (w) => w.outOf(412, 674)],
  [say('So many for one', 'Tant pour un'), (w) => w.ratio(32, 1)],
  [say('The first', 'Le premier'), (w) => w.ordinal(1)],
  [say('The twenty-second', 'Le vingt-deuxième'), (w) => w.ordinal(22)],
]

const amounts: readonly Line[] = [
  [say('Dollars and cents', 'Dollars et cents'), (w) => w.money(123_456)],
  [say('Whole dollars', 'Dollars entiers'), (w) => w.money(74_200_000, 'whole')],
  [say('Nothing', 'Rien'), (w) => w.money(0)],
  [say('Owed back', 'À rendre'), (w) => w.money(-31_240)],
  [say('On a scale', 'Sur une échelle'), (w) => w.moneyScale(15_000_000)],
]

const days: readonly Line[] = [
  [say('A day', 'Un jour'), (w) => w.day(plainDate('2013-01-14'))],
  [say('The first of a month', 'Le premier d’un mois'), (w) => w.day(plainDate('2012-04-01'))],
  [say('With the day of the week', 'Avec le jour de la semaine'), (w) => w.weekday(plainDate('2013-01-14'))],
  [say('In a list', 'Dans une liste'), (w) => w.shortDay(plainDate('2013-01-14'))],
  [say('A month', 'Un mois'), (w) => w.month(plainDate('2013-01-14'))],
  [say('Within a year', 'Dans une même année'), (w) => w.days(closures)],
  [say('Across a new year', 'À cheval sur deux années'), (w) => w.days(winter)],
  [say('Months', 'Des mois'), (w) => w.months(closures)],
  [say('A moment', 'Un moment'), (w) => w.instant(instant)],
  [say('The time of day', 'L’heure'), (w) => w.time(instant)],
]

const others: readonly Line[] = [
  [say('A postal code', 'Un code postal'), (w) => w.postalCode('m5v2t6')],
  [say('A telephone number', 'Un numéro de téléphone'), (w) => w.phone('4165550123')],
  [say('A list', 'Une liste'), (w) => w.list(['A', 'B', 'C'])],
  [say('A choice', 'Un choix'), (w) => w.list(['A', 'B', 'C'], 'or')],
]

const words = {
  what: say('What', 'Quoi'),
  written: say('Written', 'S’écrit'),
  count: say('Count', 'Compte'),
  plan: say('plan', 'plan'),
  plans: say('plans', 'plans'),
  place: say('place left', 'place libre'),
  places: say('places left', 'places libres'),
  plain: say('Plain', 'Normal'),
  strong: say('Strong', 'Gras'),
  language: say('Letters', 'Lettres'),
  caption: say(
    'A name is in one face, whichever letters it has',
    'Un nom garde sa police, quelles que soient ses lettres',
  ),
  polish: say('Polish', 'Polonais'),
  turkish: say('Turkish', 'Turc'),
  hungarian: say('Hungarian', 'Hongrois'),
  ukrainian: say('Ukrainian', 'Ukrainien'),
  vietnamese: say('Vietnamese', 'Vietnamien'),
  inuktitut: say('Syllabics of the north', 'Syllabiques du nord'),
  syllabics: say('Syllabics of the south', 'Syllabiques du sud'),
}

const Lines = ({ language, title, lines }: { language: Language; title: Bilingual; lines: readonly Line[] }) => (
  <Table
    caption={title[language]}
    columns={[{ head: words.what[language] }, { head: words.written[language] }]}
    rows={lines.map(([what, written], at) => ({
      key: String(at),
      head: what[language],
      cells: [written(write[language])],
    }))}
    dense
    stack
  />
)

const Plurals = ({ language, title }: { language: Language; title: Bilingual }) => {
  const { number, plural } = write[language]
  const counted = (count: number, one: Bilingual, other: Bilingual) =>
    `${number(count)} ${plural(count, one[language], other[language])}`
  return (
    <Table
      caption={title[language]}
      columns={[{ head: words.count[language] }, { head: words.plans[language] }, { head: words.places[language] }]}
      rows={[0, 1, 1.5, 2, 1240].map((count) => ({
        key: String(count),
        head: number(count),
        cells: [counted(count, words.plan, words.plans), counted(count, words.place, words.places)],
      }))}
      dense
      stack
    />
  )
}

const names: readonly (readonly [string, Bilingual])[] = [
  ['Łucja Źdźbło-Przykładowa', words.polish],
  ['Ayşe Örnekoğlu', words.turkish],
  ['Őrsi Minta', words.hungarian],
  ['Olenaʼ Vyhadana', words.ukrainian],
  ['Nguyễn Thị Ví-Dụ', words.vietnamese],
  ['ᐃᓄᒃ ᐆᒃᑑᑎ', words.inuktitut],
  ['ᒥᔑᑕ ᑳᓇᑳ', words.syllabics],
]

/** The ordinary face and the two bold ones, since each has its letters in files of its own. */
const Names = ({ language }: { language: Language }) => (
  <Table
    caption={words.caption[language]}
    columns={[{ head: words.language[language] }, { head: words.plain[language] }, { head: words.strong[language] }]}
    rows={names.map(([name, of]) => ({
      key: name,
      head: of[language],
      cells: [
        <Name key="plain">{name}</Name>,
        <strong key="strong">
          <Name>{name}</Name>
        </strong>,
      ],
    }))}
    stack
  />
)

type Part = {
  id: string
  title: Bilingual
  state: Bilingual
  show: (language: Language, title: Bilingual) => ReactNode
}

const parts: readonly Part[] = [
  {
    id: 'numbers',
    title: say('Numbers and shares', 'Nombres et parts'),
    state: say('Counts, fractions, shares', 'Comptes, fractions, parts'),
    show: (language, title) => <Lines language={language} title={title} lines={numbers} />,
  },
  {
    id: 'amounts',
    title: say('Money', 'Argent'),
    state: say('From cents to thousands', 'Des cents aux milliers'),
    show: (language, title) => <Lines language={language} title={title} lines={amounts} />,
  },
  {
    id: 'days',
    title: say('Days and times', 'Jours et heures'),
    state: say('Days, periods, moments', 'Jours, périodes, moments'),
    show: (language, title) => <Lines language={language} title={title} lines={days} />,
  },
  {
    id: 'codes',
    title: say('Codes and lists', 'Codes et listes'),
    state: say('As they are read out', 'Tels qu’on les lit'),
    show: (language, title) => <Lines language={language} title={title} lines={others} />,
  },
  {
    id: 'plurals',
    title: say('One and many', 'Singulier et pluriel'),
    state: say('From none to many', 'D’aucun à plusieurs'),
    show: (language, title) => <Plurals language={language} title={title} />,
  },
  {
    id: 'letters',
    title: say('Letters of many languages', 'Lettres de plusieurs langues'),
    state: say('Plain and strong', 'Normales et grasses'),
    show: (language) => <Names language={language} />,
  },
]

export const examples: readonly Example[] = parts.map(({ id, title, state, show }) => ({
  id,
  title,
  states: [{ name: state, show: (language) => show(language, title) }],
}))
