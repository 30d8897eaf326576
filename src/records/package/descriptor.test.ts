import { expect, test } from 'vitest'
import { codeLists } from '../../catalogues/index.ts'
import { resources } from '../../core/package/resources.ts'
import { dataPackage } from './descriptor.ts'

type Descriptor = {
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly constraints: Readonly<Record<string, unknown>> }[]
      readonly primaryKey: readonly string[]
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[]
        readonly reference: { readonly resource: string; readonly fields: readonly string[] }
      }[]
    }
  }[]
}

const descriptor = dataPackage(codeLists) as Descriptor

test('every resource and field of the package is described, in order', () => {
  const described = descriptor.resources.map((one) => [one.name, one.schema.fields.map((field) => field.name)])
  expect(described).toEqual(resources.map((one) => [one.name, one.fields.map((field) => field.name)]))
})

test('a key is made of fields of its own resource, and each of them is required', () => {
  for (const { name, schema } of descriptor.resources)
    for (const key of schema.primaryKey) {
      const field = schema.fields.find((one) => one.name === key)
      expect(field?.constraints, `${name}.${key}`).toMatchObject({ required: true })
    }
})

test('a reference leads to the whole key of a resource that comes earlier', () => {
  const seen = new Map<string, readonly string[]>()
  for (const { name, schema } of descriptor.resources) {
    for (const { reference } of schema.foreignKeys ?? [])
      expect(seen.get(reference.resource), `${name} → ${reference.resource}`).toEqual(reference.fields)
    seen.set(name, schema.primaryKey)
  }
})

test('a field with a code list names every code of the list', () => {
  const plans = descriptor.resources.find((one) => one.name === 'plans')
  const programme = plans?.schema.fields.find((one) => one.name === 'programme')
  expect(programme?.constraints['enum']).toEqual(codeLists.get('programme')?.codes.map((one) => one.code))
})
