/** The import rules of ARCHITECTURE.md. tests/import-rules.test.ts proves that each of them bites. */
const middle = 'bot|channels|knowledge|handoff|video|store'
const vendor = (name, packages, homes) => ({
  name: `${name}-has-one-home`,
  comment: `${name} is imported in ${homes} only`,
  severity: 'error',
  from: { pathNot: `^(${homes}|tests)(/|$)|\\.test\\.ts$` },
  to: { path: `node_modules/(${packages})(/|$)` },
})
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-imports-core-only',
      severity: 'error',
      from: { path: '^core/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^core/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'simulator-imports-core-only',
      severity: 'error',
      from: { path: '^simulator/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(bot|channels|knowledge|handoff|video|store|server|tests)/' },
    },
    {
      name: 'only-main-and-tests-import-simulator',
      severity: 'error',
      from: { pathNot: '^(simulator|tests)/|^server/main\\.ts$|\\.test\\.ts$' },
      to: { path: '^simulator/' },
    },
    {
      name: 'middle-folders-never-import-each-other',
      severity: 'error',
      from: { path: `^(${middle})/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^(${middle}|server|simulator|tests)/`, pathNot: '^$1/' },
    },
    {
      name: 'a-channel-never-imports-another',
      severity: 'error',
      from: { path: '^channels/([^/]+)/' },
      to: { path: '^channels/([^/]+)/', pathNot: '^channels/($1|twilio)/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/|\\.test\\.ts$' },
      to: { path: '^tests/' },
    },
    {
      name: 'only-server-and-tests-import-server',
      severity: 'error',
      from: { pathNot: '^(server|tests)/|\\.test\\.ts$' },
      to: { path: '^server/' },
    },
    {
      name: 'ui-knows-no-server-code',
      severity: 'error',
      from: { path: '^(ui|channels/web/(widget|page)|simulator/page)/' },
      to: { path: '^(bot|knowledge|handoff|video|store|server)/|^node:|node_modules/zod' },
    },
    vendor('botbuilder', 'botbuilder[^/]*|botframework[^/]*', 'bot'),
    vendor('socket.io', 'socket\\.io(-client)?', 'channels/web|handoff'),
    vendor('twilio', 'twilio', 'channels'),
    vendor('langchain', 'langchain|@langchain', 'knowledge'),
    vendor('qdrant', '@qdrant', 'knowledge'),
    vendor('livekit', 'livekit-[^/]+', 'video'),
    vendor('sql', 'better-sqlite3|kysely|pg', 'store'),
    vendor('redis', 'redis|@redis', 'store|server'),
    vendor('express', 'express', 'server'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
