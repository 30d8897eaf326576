import { resourceNamed, resources } from '../../core/package/resources.ts'
import type { CodeList } from '../../core/programme/code-list.ts'
import type { Field, FieldType, Resource } from '../../core/package/resource.ts'

type CodeLists = ReadonlyMap<string, CodeList>

type Described = Readonly<Record<string, unknown>>

/**
 * The Frictionless Data Package (version 2) of the records: what `datapackage.json` says of every file. What Table
 * Schema has no word for stands beside it under names of ours: both titles, the code list's name, the order of days.
 */
export const dataPackage = (codeLists: CodeLists): Described => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'rightdoor-records',
  title: 'Records of a publicly funded employment service',
  titles: {
    en: 'Records of a publicly funded employment service',
    fr: 'Dossiers d’un service d’emploi financé par les fonds publics',
  },
  resources: resources.map((resource) => described(resource, codeLists)),
})

const described = (resource: Resource, codeLists: CodeLists): Described => ({
  name: resource.name,
  title: resource.title.en,
  titles: resource.title,
  type: 'table',
  path: `${resource.name}.csv`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, header: true, lineTerminator: '\n' },
  schema: {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: resource.fields.map((field) => column(field, codeLists)),
    missingValues: [''],
    primaryKey: resource.key,
    ...foreignKeys(resource),
  },
  ...(resource.notBefore && { notBefore: resource.notBefore }),
})

const column = (field: Field, codeLists: CodeLists): Described => ({
  name: field.name,
  title: field.title.en,
  titles: field.title,
  ...words[field.type],
  constraints: constraints(field, codeLists),
  ...(field.codes && { codeList: field.codes }),
  ...(field.identity && { identity: true }),
})

/** How each of our types is written in a file. Money is an exact decimal with two digits, never a binary fraction. */
const words: Readonly<Record<FieldType, Described>> = {
  text: { type: 'string' },
  code: { type: 'string' },
  number: { type: 'string' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  cents: { type: 'number', unit: 'CAD', decimals: 2 },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  date: { type: 'date' },
  month: { type: 'date', firstOfMonth: true },
  'fiscal-year': { type: 'string' },
  instant: { type: 'datetime' },
}

const patterns: Readonly<Partial<Record<FieldType, string>>> = {
  code: '\\S+',
  number: '[0-9]{2,15}',
  'fiscal-year': '[0-9]{4}-[0-9]{2}',
}

const postalCode = '[A-Za-z][0-9][A-Za-z] ?[0-9][A-Za-z][0-9]'

/** Texts that say nothing else hold this many characters. */
const usualLength = 200

const constraints = (field: Field, codeLists: CodeLists): Described => ({
  ...(field.required && { required: true }),
  ...(field.codes ? { enum: codesIn(field.codes, codeLists) } : shape(field)),
  ...(field.min !== undefined && { minimum: field.min }),
  ...(field.max !== undefined && { maximum: field.max }),
})

const shape = (field: Field): Described => {
  const pattern = field.name === 'postal_code' ? postalCode : patterns[field.type]
  const holds = field.type === 'text' || field.type === 'code'
  return { ...(pattern && { pattern }), ...(holds && { maxLength: field.longest ?? usualLength }) }
}

const codesIn = (id: string, codeLists: CodeLists): readonly string[] => {
  const list = codeLists.get(id)
  if (!list) throw new RangeError(`no code list is called ${id}`)
  return list.codes.map((one) => one.code)
}

const foreignKeys = (resource: Resource): Described => {
  const keys = resource.fields.flatMap((field) =>
    field.refers ? [{ fields: [field.name], reference: { resource: field.refers, fields: keyOf(field.refers) } }] : [],
  )
  return keys.length > 0 ? { foreignKeys: keys } : {}
}

const keyOf = (name: string): readonly string[] => {
  const { key } = resourceNamed(name)
  if (key.length !== 1) throw new RangeError(`${name} is referred to and has a key of ${key.length} fields`)
  return key
}
