import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressBlock, clientAddress } from './client-address.ts'

const proxy = '10.0.0.2'

test('without a proxy of ours the header means nothing', () => {
  expect(clientAddress({ socketAddress: '192.0.2.7', forwardedFor: '198.51.100.1', trustedHops: 0 })).toBe('192.0.2.7')
})

test('behind one proxy it is the last entry, behind two the one before', () => {
  const forwardedFor = '203.0.113.9, 198.51.100.1, 10.0.0.1'
  expect(clientAddress({ socketAddress: proxy, forwardedFor, trustedHops: 1 })).toBe('10.0.0.1')
  expect(clientAddress({ socketAddress: proxy, forwardedFor, trustedHops: 2 })).toBe('198.51.100.1')
})

test('whatever a client writes in front changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 3 }), (forged, trustedHops) => {
      const ours = ['198.51.100.1', '10.0.0.9', '10.0.0.8'].slice(0, trustedHops).join(', ')
      const seen = clientAddress({ socketAddress: proxy, forwardedFor: `${forged}, ${ours}`, trustedHops })
      return seen === '198.51.100.1'
    }),
  )
})

test('with fewer entries than proxies it is the farthest that is known', () => {
  expect(clientAddress({ socketAddress: proxy, forwardedFor: '198.51.100.1', trustedHops: 3 })).toBe('198.51.100.1')
  expect(clientAddress({ socketAddress: proxy, forwardedFor: undefined, trustedHops: 1 })).toBe(proxy)
})

test('an entry that is no address ends the walk', () => {
  const forwardedFor = '198.51.100.1, unknown, 10.0.0.1'
  expect(clientAddress({ socketAddress: proxy, forwardedFor, trustedHops: 3 })).toBe('10.0.0.1')
})

test('an address is read in the ways it is written', () => {
  const written = ['::ffff:192.0.2.7', '192.0.2.7:4711', '[2001:DB8::1]:443', '2001:db8:0:0::1', 'fe80::1%eth0']
  expect(
    written.map((socketAddress) => clientAddress({ socketAddress, forwardedFor: undefined, trustedHops: 0 })),
  ).toEqual(['192.0.2.7', '192.0.2.7', '2001:db8::1', '2001:db8::1', 'fe80::1'])
})

test('a connection that is gone has no address', () => {
  expect(clientAddress({ socketAddress: undefined, forwardedFor: '198.51.100.1', trustedHops: 1 })).toBeNull()
})

test('all the addresses of one IPv6 connection count as one', () => {
  expect(['2001:db8::1', '2001:db8:0:0:ffff::2', '2001:db8:0:1::1', '::1', '192.0.2.7'].map(addressBlock)).toEqual([
    '2001:db8:0:0::/64',
    '2001:db8:0:0::/64',
    '2001:db8:0:1::/64',
    '0:0:0:0::/64',
    '192.0.2.7',
  ])
})
