import type { Content, Person } from '@/lib/content/content';
import { type PhotoView, toPhotoView } from './photo-view';

/** Somebody whom patients meet. */
export type PersonView = {
  id: string;
  name: string;
  profession: string;
  registration: string | undefined;
  /** `English and Afrikaans`; `undefined` where none is given. */
  languages: string | undefined;
  /** Where they work, where that is not everywhere: `Strand and Durban`. */
  places: string | undefined;
  photo: PhotoView | undefined;
  sentence: string | undefined;
};

/**
 * The people of the clinic, or of one of its places; none while it names nobody.
 *
 * @param place name of a location, on whose own page nobody has to be told where it is
 */
export function toPeopleView(content: Content, place?: string): PersonView[] {
  return content.people
    .filter(({ places }) => place === undefined || places.length === 0 || places.includes(place))
    .map((person) => ({
      id: person.id,
      name: person.name,
      profession: person.profession,
      registration: person.registration,
      languages: toList(person.languages, content),
      places: place === undefined ? toList(placesOf(person, content), content) : undefined,
      // They come far below the beginning of a page.
      photo: person.photo && toPhotoView(person.photo, 'portrait', false, content),
      sentence: person.sentence,
    }));
}

/** The same, for below a text: nobody where the text shows them itself (`::people`). */
export function toOtherPeople(
  { people }: { people?: PersonView[] },
  content: Content,
  place?: string,
): PersonView[] {
  return people ? [] : toPeopleView(content, place);
}

/**
 * A reviewer as a page names them: whoever is meant by the name of a file in `people/`, or what is
 * written out.
 */
export function toReviewerName(reviewedBy: string, { people }: Content): string {
  const person = people.find(({ id }) => id === reviewedBy);
  if (!person) return reviewedBy;
  return [person.name, person.profession, person.registration].filter(Boolean).join(', ');
}

function placesOf({ places }: Person, { locations }: Content): string[] {
  return locations.filter(({ name }) => places.includes(name)).map(({ shortTitle }) => shortTitle);
}

function toList(words: readonly string[], { clinic }: Content): string | undefined {
  if (words.length === 0) return undefined;
  return new Intl.ListFormat(clinic.locale, { type: 'conjunction' }).format(words);
}
