import { resources } from '../../src/core/package/resources.ts'
import { asCode, linkTo, table } from './markdown.ts'
import type { DayOrder, Field, FieldType, Resource } from '../../src/core/package/resource.ts'

/** docs/reference/data-package.md: every file of the package, for whoever must write or read one. */
export const dataPackagePage = (): string => [head, contents(), types, ...resources.map(section)].join('\n')

const head = `# Data package · Paquet de données

_Generated from \`src/core/package\` by \`npm run generate\`. Page produite à partir du code._

The records travel as one folder of CSV files with a [Frictionless Data Package](https://datapackage.org) descriptor,
[datapackage.json](datapackage.json). Files are UTF-8, comma-separated, with one header row; an empty cell means "not
known", never zero or no. A file that is not needed may be left out. In a file every column must be there, in any order,
filled in or not; only \`recorded_on\` may be missing.

Les dossiers circulent sous forme d’un répertoire de fichiers CSV accompagné du descripteur
[datapackage.json](datapackage.json). Les fichiers sont en UTF-8, séparés par des virgules, avec une ligne d’en-tête.
Une cellule vide signifie « inconnu », jamais zéro ni non. Un fichier inutile peut être omis. Chaque colonne du fichier doit
être présente, dans n’importe quel ordre, remplie ou non ; seule \`recorded_on\` peut manquer.
`

const contents = () =>
  `## Files · Fichiers

${table(
  ['file · fichier', 'English', 'Français', 'key · clé'],
  resources.map(({ name, title, key }) => [`[${name}.csv](#${name})`, title.en, title.fr, key.map(asCode).join(' + ')]),
)}`

const meanings: Readonly<Record<FieldType, readonly [string, string]>> = {
  text: ['Free text.', 'Texte libre.'],
  code: ['Short text without spaces.', 'Texte court sans espaces.'],
  number: ['Public number with a check digit.', 'Numéro public avec chiffre de contrôle.'],
  integer: ['Whole number.', 'Nombre entier.'],
  decimal: ['Number with a decimal point.', 'Nombre avec un point décimal.'],
  cents: ['Canadian dollars as `1234.56`.', 'Dollars canadiens, sous la forme `1234.56`.'],
  boolean: ['`true` or `false`.', '`true` ou `false`.'],
  date: ['Day as `2012-12-31`.', 'Jour, sous la forme `2012-12-31`.'],
  month: ['First day of the month, `2012-12-01`.', 'Premier jour du mois, `2012-12-01`.'],
  'fiscal-year': ['1 April to 31 March, as `2012-13`.', 'Du 1er avril au 31 mars, sous la forme `2012-13`.'],
  instant: [
    'Instant with its offset, `2012-12-31T16:05:00-05:00`.',
    'Instant avec décalage, `2012-12-31T16:05:00-05:00`.',
  ],
}

const types = `## Types

${table(
  ['type', 'English', 'Français'],
  Object.entries(meanings).map(([type, [en, fr]]) => [asCode(type), en, fr]),
)}`

const section = (resource: Resource): string =>
  `## ${resource.name}

**${resource.title.en}** · **${resource.title.fr}**. Key · Clé${'\u00a0'}: ${resource.key.map(asCode).join(' + ')}.

${table(
  ['field · champ', 'English', 'Français', 'type', 'required · requis', 'values · valeurs'],
  resource.fields.map((field) => [
    asCode(field.name),
    field.title.en,
    field.title.fr,
    asCode(field.type),
    field.required ? 'yes · oui' : '',
    values(field),
  ]),
)}${orders(resource.notBefore ?? [])}`

const values = (field: Field): string =>
  [
    field.codes && linkTo('code-lists.md', field.codes),
    field.refers && linkTo('', field.refers),
    range(field),
    field.longest && `≤ ${field.longest} characters · caractères`,
    field.identity && 'identity · identité',
  ]
    .filter(Boolean)
    .join('; ')

const range = ({ min, max }: Field): string => {
  if (min !== undefined && max !== undefined) return `${min} – ${max}`
  if (min !== undefined) return `≥ ${min}`
  return max === undefined ? '' : `≤ ${max}`
}

const orders = (all: readonly DayOrder[]): string => (all.length === 0 ? '' : `\n${all.map(order).join('\n')}\n`)

const order = ({ field, notBefore, through }: DayOrder): string => {
  const other = asCode(through ? `${through}.${notBefore}` : notBefore)
  return `- ${asCode(field)} is not before ${other}. · ${asCode(field)} n’est pas antérieur à ${other}.`
}
