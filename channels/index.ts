import type { OpenChannel } from '../core/channel.ts'
import { openWeb } from './web/index.ts'
import { openWhatsApp } from './whatsapp/index.ts'

/** Every channel there is. A new one is its folder, and its line here. */
export const channels: readonly OpenChannel[] = [openWeb, openWhatsApp]
