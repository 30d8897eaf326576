import type { Needs, Route } from '../../src/features/route.ts'
import { trailKinds } from '../../src/core/access/trail-kind.ts'
import type { TrailKind } from '../../src/core/access/trail-kind.ts'
import { routesOf } from '../../src/app/routes/routes.ts'
import { asCode, table } from './markdown.ts'

/** docs/reference/routes.md: every page, who may ask for it, and what stays of it on the trail. */
export const routesPage = (): string =>
  [
    '# Pages · Pages',
    '',
    'Generated from `src/app/routes/routes.ts`: `npm run generate`. Each page stands under `/en` and `/fr`. What one needs is',
    'a right of [access.md](access.md); whoever lacks it is told that there is no such page. The look is the entry of the',
    'trail that showing the page leaves; the entry, what sending its form leaves.',
    '',
    'Produite à partir de `src/app/routes/routes.ts`. Chaque page se trouve sous `/en` et `/fr`. Ce qu’il faut pour la voir',
    'est un droit de [access.md](access.md)\u00a0; sans lui, la page n’existe pas. La consultation est l’inscription à la trace',
    'que laisse l’affichage\u00a0; l’inscription, celle que laisse l’envoi du formulaire.',
    '',
    table(
      [
        'Path · Chemin',
        'Title',
        'Titre',
        'Needs · Il faut',
        'Look · Consultation',
        'Form · Formulaire',
        'Entry · Inscription',
      ],
      everyRoute().map(({ path, title, needs, look, submit }) => [
        asCode(path),
        title.en,
        title.fr,
        needed(needs),
        entry(look),
        submit ? needed(submit.needs ?? needs) : '',
        submit ? entry(submit.entry) : '',
      ]),
    ),
  ].join('\n')

/** The table of routes does not depend on the installation; what the pages say does. */
const everyRoute = (): readonly Route[] =>
  [...routesOf(anyInstallation).all].sort((one, other) => (one.path < other.path ? -1 : 1))

const anyInstallation: Parameters<typeof routesOf>[0] = {
  running: { version: '', since: new Date(0), place: { kind: 'server', name: '' }, demonstration: false },
  people: [],
  refuseDemonstration: false,
  strangersSignIn: true,
}

const words: Readonly<Partial<Record<Needs, string>>> = {
  nothing: 'nothing · rien',
  'first-step': 'the first step · la première étape',
  'signed-in': 'a session · une session',
}

const needed = (needs: Needs): string => words[needs] ?? asCode(needs)

const entry = (kind: TrailKind | 'none'): string =>
  kind === 'none' ? '' : `${asCode(kind)} ${trailKinds[kind].title.en} · ${trailKinds[kind].title.fr}`
