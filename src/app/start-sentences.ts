import { codeList } from '../catalogues/index.ts'
import type { Bilingual, Language } from '../core/shared/bilingual.ts'
import { write } from '../platform/i18n/write.ts'
import { demonstrationAccounts } from './demonstration-people.ts'
import type { Purpose } from './purpose.ts'

type Ready = {
  readonly address: string
  readonly place: string
  readonly purpose: Purpose | null
  readonly milliseconds: number
}

/** What `npm start` and `npm run reset` say in the terminal. */
export const sentences = {
  starting: (version: string): Bilingual => ({
    en: `Rightdoor ${version} is starting …`,
    fr: `La bonne porte ${version} démarre…`,
  }),
  ready: ({ address, place, purpose, milliseconds }: Ready): Bilingual => {
    const took = Math.round(milliseconds / 100) / 10
    return {
      en: [
        '',
        `  ${address}/en`,
        ...peopleIn('en', purpose),
        `  ${kindOf(purpose).en} Records are kept in ${place}.`,
        `  Ready in ${write.en.number(took)} s. Ctrl-C stops it; everything is kept.`,
        '',
      ].join('\n'),
      fr: [
        `  ${address}/fr`,
        ...peopleIn('fr', purpose),
        `  ${kindOf(purpose).fr} Les dossiers sont conservés dans ${place}.`,
        `  Prête en ${write.fr.number(took)} s. Ctrl-C l’arrête; tout est conservé.`,
        '',
      ].join('\n'),
    }
  },
  runsAlready: (address: string): Bilingual =>
    address === ''
      ? { en: 'Another start of this folder is under way.', fr: 'Un autre démarrage de ce dossier est en cours.' }
      : { en: `Rightdoor is already running: ${address}`, fr: `La bonne porte est déjà ouverte : ${address}` },
  portTaken: (port: number): Bilingual => ({
    en: `Port ${port} is taken by another program. Choose one that is free: PORT=${port + 1} npm start`,
    fr: `Le port ${port} est pris par un autre programme. Choisissez-en un de libre : PORT=${port + 1} npm start`,
  }),
  databaseHeld: (pid: number): Bilingual => ({
    en: `The database of this folder is in use by a command (process ${pid}). Try again when it has ended.`,
    fr: `La base de données de ce dossier sert à une commande (processus ${pid}). Réessayez quand elle sera terminée.`,
  }),
  foreign: {
    en: 'DATABASE_URL names a database that holds tables of another program. Name an empty one.',
    fr: 'DATABASE_URL nomme une base de données qui contient les tables d’un autre programme. Nommez-en une vide.',
  },
  notPrepared: {
    en: 'The database named by DATABASE_URL is empty, and nothing is created there unasked. Prepare it with: npm run -s rightdoor -- init (or DEMO=1 npm start for the demonstration)',
    fr: 'La base de données nommée par DATABASE_URL est vide, et rien n’y est créé sans demande. Préparez-la : npm run -s rightdoor -- init (ou DEMO=1 npm start pour la démonstration)',
  },
  unreachable: (code: string): Bilingual => ({
    en: `The database named by DATABASE_URL cannot be reached (${code}). See that it runs and that the address, name and password are right.`,
    fr: `La base de données nommée par DATABASE_URL est inaccessible (${code}). Vérifiez qu’elle fonctionne et que l’adresse, le nom et le mot de passe sont justes.`,
  }),
  childLost: (name: string): Bilingual => ({
    en: `The ${name} process ended; it is started again.`,
    fr: `Le processus ${name} s’est terminé; il est redémarré.`,
  }),
  databaseLost: {
    en: 'PostgreSQL ended; it is started again, with everything that was saved.',
    fr: 'PostgreSQL s’est terminé; il est redémarré, avec tout ce qui était enregistré.',
  },
  stopping: { en: 'Stopping …', fr: 'Arrêt…' },
  stopped: { en: 'Stopped. Everything is kept.', fr: 'Arrêtée. Tout est conservé.' },
  failed: (cause: string): Bilingual => ({
    en: `Rightdoor could not start: ${cause}`,
    fr: `La bonne porte n’a pas pu démarrer : ${cause}`,
  }),
  erasing: (place: string): Bilingual => ({
    en: `Erasing the records in ${place} …`,
    fr: `Suppression des dossiers dans ${place}…`,
  }),
  erased: { en: 'Done. The next npm start begins anew.', fr: 'C’est fait. Le prochain npm start repart à neuf.' },
  resetWhileRunning: {
    en: 'Rightdoor is running. Stop it first (Ctrl-C in its terminal).',
    fr: 'La bonne porte est ouverte. Arrêtez-la d’abord (Ctrl-C dans son terminal).',
  },
  resetElsewhere: {
    en: 'DATABASE_URL is set: a database of your own is never erased from here.',
    fr: 'DATABASE_URL est définie : votre propre base de données ne se supprime pas d’ici.',
  },
}

const kindOf = (purpose: Purpose | null): Bilingual => {
  if (purpose?.kind !== 'demonstration') return { en: '', fr: '' }
  if (purpose.today === null) return { en: 'Demonstration.', fr: 'Démonstration.' }
  return {
    en: `Demonstration, dated ${write.en.day(purpose.today)}.`,
    fr: `Démonstration, en date du ${write.fr.day(purpose.today)}.`,
  }
}

/** One line each: the role, and the name to sign in with; the page that asks for the code shows it. */
const peopleIn = (language: Language, purpose: Purpose | null): readonly string[] => {
  if (purpose?.kind !== 'demonstration') return []
  const roles = codeList('role').codes
  const lines = demonstrationAccounts.map(({ role, signInName }) => {
    const label = roles.find(({ code }) => code === role)?.label[language] ?? role
    return `    ${signInName.padEnd(14)} ${label}`
  })
  const [first] = demonstrationAccounts
  const password = first?.password ?? ''
  const heading = {
    en: `  Sign in as one of these people. The password is ${password}; the page shows the code it asks for.`,
    fr: `  Connectez-vous comme l’une de ces personnes. Le mot de passe est ${password}; la page montre le code demandé.`,
  }
  return [heading[language], ...lines]
}
