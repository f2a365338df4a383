import { Component } from 'react';
import type { ControlProps } from './text-control';

/**
 * The control for a photograph: one of those in images/. It takes no upload, because a photograph comes
 * with a record of who took it and who has agreed. (A class: see preview-pane.tsx.)
 */
export function toPhotoControl(loadPhotos: () => Promise<string[]>) {
  return class PhotoControl extends Component<ControlProps, { photos: string[] }> {
    override state = { photos: [] as string[] };

    override async componentDidMount() {
      this.setState({ photos: await loadPhotos() });
    }

    override render() {
      const { value = '', forID, classNameWrapper, onChange } = this.props;
      const photos = [...new Set([...(value ? [value] : []), ...this.state.photos])].sort();
      return (
        <select
          id={forID}
          aria-label="File of the photograph"
          className={classNameWrapper}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value="">No photograph</option>
          {photos.map((photo) => (
            <option key={photo} value={photo}>
              {photo}
            </option>
          ))}
        </select>
      );
    }
  };
}
