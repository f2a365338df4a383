// The build puts this in place of the mathematics of age's other kinds of keys (post-quantum, hardware), which
// would be half of what a browser downloads. lib/env.ts refuses such keys where there is an inbox.

function refuse(): never {
  throw new Error('This kind of key is not part of the inbox');
}

const kind = { getPublicKey: refuse, encapsulate: refuse, decapsulate: refuse };

export const MLKEM768P256 = kind;
export const MLKEM768X25519 = kind;
export const p256 = {
  lengths: {},
  Point: { fromBytes: refuse },
  utils: { randomSecretKey: refuse },
  getPublicKey: refuse,
  getSharedSecret: refuse,
};
