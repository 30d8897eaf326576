import { describe, expect, test } from 'vitest'
import { resourceNamed, resources } from './resources.ts'

describe('the data package', () => {
  test('has each resource after those it refers to', () => {
    resources.forEach((resource, place) => {
      const before = new Set(resources.slice(0, place).map((one) => one.name))
      for (const field of resource.fields)
        if (field.refers) expect(before, `${resource.name}.${field.name}`).toContain(field.refers)
    })
  })

  test('names every resource, table and column once', () => {
    expect(new Set(resources.map((one) => one.name)).size).toBe(resources.length)
    expect(new Set(resources.map((one) => one.table)).size).toBe(resources.length)
    for (const { name, fields } of resources)
      expect(new Set(fields.map((one) => one.name)).size, name).toBe(fields.length)
  })

  test('tells rows apart by required fields', () => {
    for (const { name, key, fields } of resources) {
      expect(key.length, name).toBeGreaterThan(0)
      for (const part of key) expect(fields.find((one) => one.name === part)?.required, `${name}.${part}`).toBe(true)
    }
  })

  test('refers only by a key of one field, of the same type', () => {
    for (const { name, fields } of resources)
      for (const field of fields.filter((one) => one.refers)) {
        const target = resourceNamed(field.refers ?? '')
        expect(target.key, `${name}.${field.name}`).toHaveLength(1)
        expect(target.fields.find((one) => one.name === target.key[0])?.type, `${name}.${field.name}`).toBe(field.type)
      }
  })

  test('compares days with days that are there', () => {
    for (const { name, fields, notBefore = [] } of resources)
      for (const order of notBefore) {
        const through = fields.find((one) => one.name === order.through)
        const others = through ? resourceNamed(through.refers ?? '').fields : fields
        expect(fields.find((one) => one.name === order.field)?.type, `${name}.${order.field}`).toBe('date')
        expect(others.find((one) => one.name === order.notBefore)?.type, `${name}: ${order.notBefore}`).toBe('date')
      }
  })

  test('says when a record was made elsewhere, in every resource', () => {
    for (const { name, fields } of resources) expect(fields.at(-1)?.name, name).toBe('recorded_on')
  })

  test('titles everything in both languages', () => {
    const titles = resources.flatMap((one) => [one.title, ...one.fields.map((field) => field.title)])
    expect(titles.filter((title) => title.en.trim() === '' || title.fr.trim() === '')).toEqual([])
  })

  test('knows no resource by another name', () => {
    expect(() => resourceNamed('nothing')).toThrow(RangeError)
  })
})
