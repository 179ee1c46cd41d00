import { expect, test } from '@jest/globals'
import { Malformed, Unavailable, Unsupported, Unverified } from '../core/errors.ts'
import { problemOf } from './errors.ts'

const known: readonly (readonly [Error, number])[] = [
  [new Unverified('Who are you?'), 401],
  [new Malformed('Not of that form.'), 400],
  [new Unsupported('We cannot read this.'), 415],
  [new Unavailable('Try again later.'), 503],
]

test.each(known)('%s is told, as %i', (error, status) => {
  expect(problemOf(error)).toEqual({ status, message: error.message })
})

test('what we do not know says nothing about itself', () => {
  const problem = problemOf(new Error('SELECT secret FROM entries'))
  expect(problem.status).toBe(500)
  expect(problem.message).not.toContain('SELECT')
})
