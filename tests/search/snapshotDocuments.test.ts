import { describe, expect, it } from 'vitest'
import { packageDocuments } from './packageDocuments'

const documents = packageDocuments('102041-isesaki')
const find = (id: string) => documents.find((document) => document.id === id)

describe('the documents of a municipality', () => {
  it('each have an address of their own', () => {
    const addresses = documents.map(({ href }) => href)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses.filter((address) => !/^\/isesaki\/[a-z]+\/[a-z0-9-]+$/.test(address))).toEqual(
      [],
    )
  })

  it('give an indicator its names, reading, field and department', () => {
    expect(find('recycling-rate')).toMatchObject({
      kind: 'indicator',
      title: 'リサイクル率',
      reading: 'りさいくるりつ',
      href: '/isesaki/kpi/recycling-rate',
      prominent: true,
    })
    expect(find('recycling-rate')?.aliases).toContain('Recycling rate')
    expect(find('recycling-rate')?.context).toContain('環境分野')
  })

  it('give an initiative its summary and department', () => {
    expect(find('reform-1-1-3')).toMatchObject({
      kind: 'initiative',
      href: '/isesaki/initiatives/reform-1-1-3',
    })
    expect(find('reform-1-1-3')?.context).toContain('市民部市民課')
  })

  it('give a department its bureau and its name with it', () => {
    expect(find('shobohonbu-somu-ka')).toMatchObject({
      kind: 'department',
      title: '総務課',
      context: ['消防本部'],
      romanised: 'shobohonbu-somu-ka',
    })
    expect(find('shobohonbu-somu-ka')?.aliases).toContain('消防本部総務課')
  })

  it('leave out of the context of a policy the policy itself', () => {
    expect(find('plan-3-2-2')?.context).toEqual(['環境分野'])
  })
})
