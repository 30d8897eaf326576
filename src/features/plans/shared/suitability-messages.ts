import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const suitabilityMessages = sentences({
  en: {
    points: (met: number, outOf: number) => `${en.outOf(met, outOf)} met`,
    pointsSeen: (met: number) => `${en.number(met)} met, of those your role sees`,
    label: 'The indicators of need, each with the fact that shows it',
    derived: (edition: string) =>
      `Worked out from recorded facts by the rules of ${edition}. Nobody sets them by hand.`,
    standard: (percent: number, average: number, outOf: number) =>
      `The standard of a site is ${en.percent(percent)}: on average ${en.number(average)} of ${en.number(outOf)} a client.`,
    hidden: (count: number) =>
      `${en.number(count)} ${en.plural(count, 'indicator is', 'indicators are')} not shown to your role.`,
    fact: (title: string, value: string) => `${title}: ${value}`,
    notAsked: (title: string) => `${title}: not asked`,
  },
  fr: {
    points: (met, outOf) => `${fr.outOf(met, outOf)}`,
    pointsSeen: (met) => `${fr.number(met)} parmi ceux que voit votre rôle`,
    label: 'Les indicateurs de besoin, chacun avec le fait qui le montre',
    derived: (edition) =>
      `Établis à partir des faits consignés, selon les règles de ${edition}. Personne ne les fixe à la main.`,
    standard: (percent, average, outOf) =>
      `La norme d’un point de service est de ${fr.percent(percent)}\u00a0: en moyenne ${fr.number(average)} sur ${fr.number(outOf)} par personne.`,
    hidden: (count) =>
      `${fr.number(count)} ${fr.plural(count, 'indicateur n’est pas montré', 'indicateurs ne sont pas montrés')} à votre rôle.`,
    fact: (title, value) => `${title}\u00a0: ${value}`,
    notAsked: (title) => `${title}\u00a0: non demandé`,
  },
})
