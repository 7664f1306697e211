document.querySelector('main').append('These words come with the script.');
throw new Error('this script stops');
