/** A person’s name as they write it: in the face with the most letters, and left alone by machine translation. */
export const Name = ({ children }: { children: string }) => (
  <span className="rd-name" translate="no">
    {children}
  </span>
)
