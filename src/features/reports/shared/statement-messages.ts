import { sentences } from '../../../platform/i18n/sentences.ts'

/** Of whom: the name of a scope, as a sentence takes it. */
export const messages = sentences({
  en: {
    statement: (count: string, population: string, of: string, days: string, known: string, edition: string) =>
      `${count} ${population}, ${days}, ${of}, ${known}. ${edition}.`,
    site: (name: string) => `at ${name}`,
    provider: (name: string) => `at the sites of ${name}`,
    catchment: (name: string) => `in the catchment ${name}`,
    region: (name: string) => `in the region ${name}`,
    province: (name: string) => `in ${name}`,
    days: (days: string) => days.replace(/^(?=\S+ \d)/, 'from '),
    knownNow: (when: string) => `as known on ${when}`,
    knownThen: (when: string) => `as known at the end of ${when}`,
    at: (day: string, time: string) => `${day} at ${time}`,
    edition: (programme: string, id: string) => `${programme}, edition ${id}`,
    dated: 'What was known then is told from the dates that imported records carry.',
    overridden: (count: number) =>
      count === 1
        ? 'One setting of the edition was changed here.'
        : `${count} settings of the edition were changed here.`,
  },
  fr: {
    statement: (count, population, of, days, known, edition) =>
      `${count} ${population}, ${days}, ${of}, ${known}. ${edition}.`,
    site: (name) => `pour le point de service ${name}`,
    provider: (name) => `pour les points de service de ${name}`,
    catchment: (name) => `pour la région désignée ${name}`,
    region: (name) => `pour la région ${name}`,
    province: (name) => `pour l’${name}`,
    days: (days) => days,
    knownNow: (when) => `selon ce qui était connu le ${when}`,
    knownThen: (when) => `selon ce qui était connu à la fin du ${when}`,
    at: (day, time) => `${day} à ${time}`,
    edition: (programme, id) => `${programme}, édition ${id}`,
    dated: 'Ce qui était connu alors est établi d’après les dates que portent les données importées.',
    overridden: (count) =>
      count < 2
        ? 'Un paramètre de l’édition a été modifié ici.'
        : `${count} paramètres de l’édition ont été modifiés ici.`,
  },
})
