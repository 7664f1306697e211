// What is wrong between the labels of the texts and their notes, as the document says it.
() => [...document.querySelectorAll('.text a.ref')].flatMap(ref => {
  const id = ref.id.replace(/^ref_/, '');
  const note = document.getElementById(id);
  const faults = [];
  if (ref.getAttribute('role') !== 'doc-noteref') faults.push(`${ref.id} is no doc-noteref`);
  if (ref.id === id || ref.getAttribute('href') !== '#' + id) faults.push(`${ref.id} leads to ${ref.getAttribute('href')}`);
  if (!note) faults.push(`${ref.id} has no note`);
  else {
    if (note.getAttribute('role') !== 'comment') faults.push(`#${id} is no comment`);
    if (!note.querySelector(`a[href="#ref_${id}"]`)) faults.push(`#${id} does not lead back`);
  }
  return faults;
})
