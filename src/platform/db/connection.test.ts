import { expect, test } from 'vitest'
import { driverOptions, parseConnection } from './connection.ts'

test('an address names server, login and database, and the database names the roles', () => {
  expect(parseConnection('postgres://ann:p%40ss@db.example.org:6432/rightdoor?sslmode=verify-full')).toEqual({
    host: 'db.example.org',
    port: 6432,
    user: 'ann',
    password: 'p@ss',
    database: 'rightdoor',
    prefix: 'rightdoor_',
    tls: 'verified',
  })
})

test('a socket folder may stand in place of the host', () => {
  expect(parseConnection('postgresql:///rightdoor?host=/run/postgresql')).toMatchObject({
    host: '/run/postgresql',
    port: 5432,
    user: 'postgres',
  })
})

test.each([
  ['mysql://localhost/rightdoor', 'postgres://'],
  ['rightdoor', 'postgres://'],
  ['postgres://localhost:5432', 'names no database'],
  ['postgres://localhost/rightdoor?sslmode=maybe', 'sslmode=maybe'],
])('%s is refused with a sentence', (url, sentence) => {
  expect(() => parseConnection(url)).toThrow(sentence)
})

test('sslmode=require encrypts without asking who answers, as everywhere with PostgreSQL', () => {
  expect(driverOptions(parseConnection('postgres://h/d?sslmode=require')).ssl).toEqual({ rejectUnauthorized: false })
  expect(driverOptions(parseConnection('postgres://h/d')).ssl).toBe(false)
})
