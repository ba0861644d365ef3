import net, { type AddressInfo, type Socket } from 'node:net';

/** A wire to a server that can go dead without closing: bytes vanish in both directions, and nobody is told. */
export interface SilentProxy {
  readonly port: number;
  readonly goSilent: () => void;
  /** New connections work again; those that were open stay dead. */
  readonly heal: () => void;
  readonly close: () => Promise<void>;
}

export async function startSilentProxy(target: { readonly host: string; readonly port: number }): Promise<SilentProxy> {
  const wires = new Set<Wire>();
  let isSilent = false;

  const server = net.createServer((near) => {
    const wire: Wire = { near, far: net.connect(target.port, target.host), isDead: isSilent };
    wires.add(wire);
    carry(wire, wire.near, wire.far);
    carry(wire, wire.far, wire.near);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    goSilent() {
      isSilent = true;
      for (const wire of wires) wire.isDead = true;
    },
    heal() {
      isSilent = false;
    },
    async close() {
      for (const { near, far } of wires) {
        near.destroy();
        far.destroy();
      }
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Wire {
  readonly near: Socket;
  readonly far: Socket;
  isDead: boolean;
}

function carry(wire: Wire, from: Socket, to: Socket): void {
  from.on('error', () => undefined);
  from.on('data', (bytes) => {
    if (!wire.isDead) to.write(bytes);
  });
  from.on('close', () => {
    if (!wire.isDead) to.destroy();
  });
}
