/** Who made a page, who paid for it, and how often it is looked at again, for readers to judge it by. */
export function Disclosure({ text }: { text: string | undefined }) {
  return text && <p className="mt-2 text-base text-muted">{text}</p>;
}
