import { paths, pathsOf } from '../pages/routes';

/** The paths of the pages in one of the folders of `app`. */
function pathsIn(folder: string): string[] {
  return Object.entries(pathsOf).flatMap(([file, list]) =>
    file.startsWith(`app/${folder}/`) ? list : [],
  );
}

/** Pages that the server fills in: they answer one person. */
export const filledIn = pathsIn('(answers)');
export const uncached = [...filledIn, '/not-there'];
export const interactive = pathsIn('(interactive)');
export const contentPages = paths.filter((path) => !interactive.includes(path));
