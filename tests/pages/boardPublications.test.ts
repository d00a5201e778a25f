import { expect, it } from 'vitest'
import { publicationsFor } from '@/pages/boardPublications'

const bytes = 1

it('offers publications newest first, and no reconstruction', () => {
  const listed = [
    { id: '2026-11-21-0000000b', publishedOn: '2026-11-21', bytes },
    { id: '2026-05-01-0000000a', publishedOn: '2026-05-01', bytes },
    { id: 'FY2023-0000000c', asOf: 'FY2023', bytes },
    { id: '2024-03-31-0000000d', asOf: '2024-03-31', bytes },
  ]
  expect(publicationsFor(listed, [])).toEqual(['2026-11-21-0000000b', '2026-05-01-0000000a'])
})

it('keeps what the board stays with, and the newest, where the server lists neither', () => {
  const known = ['2026-11-21-0000000b', '2025-10-01-0000000e', undefined]
  expect(publicationsFor([], known)).toEqual(['2026-11-21-0000000b', '2025-10-01-0000000e'])
})
