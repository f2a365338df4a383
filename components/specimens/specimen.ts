import type { ReactNode } from 'react';

/** A component as the style guide shows it and the tests draw it, in each state that it can have. */
export type Specimen = { name: string; states: Record<string, ReactNode> };
