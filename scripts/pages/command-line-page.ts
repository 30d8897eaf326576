import { commands } from '../../src/app/commands/all.ts'
import type { Command } from '../../src/app/commands/command.ts'
import { asCode, table } from './markdown.ts'

/** docs/reference/command-line.md: every command with its call and what it does. */
export const makeCommandLinePage = (): Promise<string> =>
  Promise.resolve([head, contents(), ...commands.map(section), exitCodes].join('\n'))

const head = `# Command line · Ligne de commande

_Generated from \`src/app/commands\` by \`npm run generate\`. Page produite à partir du code._

Every command is written \`npm run -s rightdoor -- COMMAND …\`. It works on the database of \`npm start\`, running or not, or
on the one that \`DATABASE_URL\` names. \`--lang fr\` answers in French. Progress and refusals go to standard error, so that
\`--json\` and \`--csv\` stay clean.

Chaque commande s’écrit \`npm run -s rightdoor -- COMMANDE …\`. Elle porte sur la base de données de \`npm start\`, en marche ou
non, ou sur celle que nomme \`DATABASE_URL\`. \`--lang fr\` répond en français. La progression et les refus vont à la sortie
d’erreur : \`--json\` et \`--csv\` restent propres.
`

const contents = (): string =>
  table(
    ['command · commande', 'English', 'Français'],
    commands.map(({ name, summary }) => [`[${name}](#${name})`, summary.en, summary.fr]),
  )

const section = ({ name, usage, summary }: Command): string => `## ${name}

\`\`\`
rightdoor ${usage}
\`\`\`

${summary.en}

${summary.fr}
`

const exitCodes = `## Exit codes · Codes de sortie

${table(
  ['code', 'English', 'Français'],
  [
    [asCode('0'), 'Done.', 'Fait.'],
    [
      asCode('1'),
      'Refused, or the figures differ. A sentence says why.',
      'Refusé, ou les chiffres diffèrent. Une phrase dit pourquoi.',
    ],
    [
      asCode('2'),
      'The call cannot be understood. A sentence says what to write.',
      'L’appel ne peut être compris. Une phrase dit quoi écrire.',
    ],
  ],
)}`
