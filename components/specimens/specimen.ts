import type { ReactNode } from 'react';

/** A component as the style guide shows it and the tests render it, in each of its states. */
export type Specimen = { name: string; states: Record<string, ReactNode> };
