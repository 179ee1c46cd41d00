/** Carries frames as text, until it ends; it ends once. */
export interface Transport {
  readonly send: (frame: string) => void
  readonly close: () => void
}

export interface TransportEvents {
  readonly frame: (frame: string) => void
  readonly ended: () => void
}

/** `address`: of the socket.io server, with its path. */
export type OpenTransport = (address: string, events: TransportEvents) => Transport

export const openWebSocket: OpenTransport = (address, { frame, ended }) => {
  const socket = new WebSocket(`${address.replace(/^http/, 'ws')}/?EIO=4&transport=websocket`)
  socket.onmessage = ({ data }) => {
    frame(String(data))
  }
  socket.onclose = ended
  return {
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text)
    },
    close: () => {
      socket.onclose = socket.onmessage = null
      socket.close()
    },
  }
}
