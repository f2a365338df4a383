// Next loads its adapter as plain JavaScript; tsx lets the adapter itself be TypeScript like the rest.
import { register } from 'tsx/esm/api';

const unregister = register();
const { onBuildComplete } = await import('./on-build-complete.ts');
unregister();

/** @type {import('next').NextAdapter} */
export default { name: 'static-html', onBuildComplete };
