/** Everyday lines in Turkish, Polish and Spanish that sound like danger. */
export const everydayOther: readonly string[] = [
  'yangin sondurme|tatbikati|sigortasi',
  'kaza sigortasi|raporu',
  'vivo en la calle',
  'vivo en . calle',
  'vivimos en . calle',
  'zlamalem|zlamalam . reke|noge|palec|kostke|stope|bark|nadgarstek',
  'trabajo',
  'me|nos . ha|han despedido',
  'despedido de|del . trabajo|empleo|empresa',
]
