import { expect, test } from '@jest/globals'
import { html } from './html.ts'

test('What is not ours is escaped, in text and in attributes', () => {
  const name = `"><script>alert('&')</script>`
  const { markup } = html`<p title="${name}">${name}</p>`
  expect(markup).not.toContain('<script>')
  expect(markup).toBe(
    '<p title="&#34;&#62;&#60;script&#62;alert(&#39;&#38;&#39;)&#60;/script&#62;">&#34;&#62;&#60;script&#62;alert(&#39;&#38;&#39;)&#60;/script&#62;</p>',
  )
})

test('Markup within markup is written as it is, a list one after the other, nothing as nothing', () => {
  const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`)
  expect(html`${items}${undefined}`.markup).toBe('<li>a</li><li>&#60;b&#62;</li>')
})
