export { openStore, type StoreOptions } from './open-store.ts'
export type { OpenedStore } from './create-store.ts'
