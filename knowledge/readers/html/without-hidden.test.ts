import { expect, test } from '@jest/globals'
import { withoutHidden } from './without-hidden.ts'

test('a text without HTML stays as it is', () => {
  const text = 'Is het < 5 kg & > 2 kg? 👍 Mail <mailto:a@b.example>.\n\n- a\n'
  expect(withoutHidden(text)).toBe(text)
})

test.each([
  ['a comment', '<!-- weg\n\nweg -->'],
  ['a comment without an end', '<!-- weg'],
  ['what is not displayed', '<div style="display: none">weg <b>weg</b></div>'],
  ['white letters', '<span style="color:#fff">weg</span>'],
  ['an attribute', '<p hidden>weg</p>'],
  ['a class', '<style>.a { display: none }</style><p class="a">weg</p>'],
  ['a script', '<script>weg()</script>'],
  ['a template', '<template><p>weg</p></template>'],
])('%s is taken out, and not a letter of the rest', (_, hidden) => {
  expect(withoutHidden(`👍 Een *pas* kost & is < 5.\n\n${hidden}`)).toBe('👍 Een *pas* kost & is < 5.\n\n')
})

test('what is seen stays with its tags', () => {
  expect(withoutHidden('Een <b>pas</b><!-- x --> kost <em>€ 5</em>.')).toBe(
    'Een <b>pas</b> kost <em>€ 5</em>.',
  )
})
